//! The table of a service's errors, with one constructor each.

use crate::model::{ErrorShape, Model};
use crate::words;

/// The text of `errors.rs`.
pub(crate) fn source(model: &Model) -> String {
    let mut out = String::from(
        "//! Every error the service answers: code and status on the wire, and a constructor.\n\n\
         use wire::{AwsError, ErrorMeta};\n\n",
    );
    let names: Vec<String> =
        model.errors.iter().map(|error| format!("&{}", words::screaming(&error.shape))).collect();
    out.push_str(&format!(
        "/// Every known error, sorted by shape name.\n\
         pub static ALL: &[&ErrorMeta] = &[{}];\n\n",
        names.join(", ")
    ));
    for error in &model.errors {
        out.push_str(&entry(error));
    }
    out
}

fn entry(error: &ErrorShape) -> String {
    let ErrorShape { shape, code, status, text, bare, .. } = error;
    let constant = words::screaming(shape);
    let function = words::snake(shape);
    let table = format!(
        "/// `{code}`, HTTP {status}.\n\
         pub static {constant}: ErrorMeta = ErrorMeta {{ shape: {shape:?}, code: {code:?}, \
         status: {status}, text: {text:?} }};\n\n"
    );
    let constructor = match (text, bare) {
        (Some(text), _) => format!(
            "/// `{code}`: {text}\n#[must_use]\npub fn {function}() -> AwsError {{ \
             {constant}.error() }}\n\n"
        ),
        (None, true) => format!(
            "/// `{code}`, which never carries a message.\n#[must_use]\n\
             pub fn {function}() -> AwsError {{ {constant}.error() }}\n\n"
        ),
        (None, false) => format!(
            "/// `{code}` with `message`.\n#[must_use]\n\
             pub fn {function}(message: impl Into<String>) -> AwsError {{ \
             {constant}.error().with_message(message) }}\n\n"
        ),
    };
    table + &constructor
}
