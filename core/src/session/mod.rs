//! What one running widget knows, without Yew or web-sys.
//!
//! The application sends a [`Msg`] to [`update`], which changes the [`State`] and
//! returns the [`Effect`]s to carry out: saving, focus, events, downloads. The
//! [`DocumentStore`] keeps the document in a [`Storage`] and in step with other
//! tabs.

mod bookmark;
mod changes;
mod derived;
mod dialog;
mod downloads;
mod effect;
mod example;
mod export;
mod figures;
mod file_list;
mod file_messages;
mod files_open;
mod guide;
mod handle;
mod ids;
mod init;
mod message;
mod navigate;
mod navigation;
mod notice;
mod own_work;
mod pass;
mod preferences;
mod review;
mod state;
mod storage;
mod store;
mod sync;
mod transitions;
mod update;

pub use derived::Derived;
pub use dialog::{OpenDialog, ShareRequest};
pub use effect::{Effect, Visit};
pub use export::{Download, Export, ExportFormat};
pub use figures::{Figure, announcement, audit_figures, ticket};
pub use file_list::{
    ASSUMED_QUOTA, FileList, FileSummary, NewFile, RemovedFile, create_file, erase_files, file_keys, list_files,
    remove_file, rename_file, restore_file, store_reviewer,
};
pub use file_messages::FileMsg;
pub use files_open::{current_file, open_file};
pub use ids::IdSource;
pub use init::{Environment, initial_language, initial_state};
pub use message::{Destination, Msg, OpinionInput, PassMsg, RemoteOrigin, SyncTrigger};
pub use navigation::{FocusTarget, Route, Screen, View};
pub use notice::{NOTICE_TIMEOUT_MS, Notice};
pub use pass::{PassStep, minutes_for};
pub use preferences::{
    chosen_language, erase_preferences, replace_host_rates, store_language, store_last_export, store_last_file,
    store_reviewer_name,
};
pub use state::{Greeting, SnapshotSummary, State};
pub use storage::{PageCopy, Storage, StorageError};
pub use store::{
    AUTOSAVE_DELAY_MS, DocumentStore, HISTORY_LIMIT, LoadOutcome, REVISION_LIMIT, SaveOutcome, SaveStatus, Snapshot,
    SyncAccess, WRITE_WINDOW_MS,
};
pub use update::update;
