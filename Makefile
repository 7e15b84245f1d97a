# The project's commands; `make help` lists them. The work is done in scripts/.
.DEFAULT_GOAL := help
.PHONY: help serve test test-engines test-servers test-hosts dist package bench fuzz deny clean

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

serve: ## Install what is missing, build, serve on http://127.0.0.1:8080
	@scripts/setup.sh build
	@scripts/serve.sh

test: ## Install what is missing, run every check, end with a summary
	@scripts/setup.sh test
	@scripts/test.sh

test-engines: ## Run the main journey in Firefox and in WebKit (Safari's engine)
	@scripts/setup.sh engines
	@scripts/dist.sh
	@scripts/engines.sh

test-servers: ## Run the archive on Apache, nginx and Caddy, with the settings in it
	@scripts/setup.sh servers
	@scripts/dist.sh
	@scripts/package.sh
	@scripts/servers.sh

test-hosts: ## Try it on WordPress, applications, documentation sites, nginx (Debian only)
	@scripts/setup.sh hosts
	@scripts/dist.sh
	@scripts/package.sh
	@scripts/hosts.sh

dist: ## Build the release into dist/: static files for any web server
	@scripts/setup.sh release
	@scripts/dist.sh

package: ## Build what is released: the archive, the npm package, the WordPress plugin
	@scripts/setup.sh package
	@scripts/dist.sh
	@scripts/package.sh

bench: ## Measure Jalon beside other pages, write docs/benchmarks.md (twelve minutes)
	@scripts/setup.sh bench
	@scripts/bench.sh

fuzz: ## Fuzz the document parser with a million mutated inputs (three minutes)
	@scripts/setup.sh compiler
	@scripts/fuzz.sh

deny: ## Check dependencies for licences, sources and known vulnerabilities
	@scripts/setup.sh deny
	@scripts/deny.sh

clean: ## Remove what was built (the tools stay in their cache)
	rm -rf target dist tools/node_modules bench/node_modules tests/*/node_modules
