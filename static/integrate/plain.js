// The shape of most options' messages.

/** The messages of an option without values to choose from.
 *  @returns {import("./messages.js").OptionMessages} */
export const plain = (label = "", help = "", error = "") => ({ label, help, error });
