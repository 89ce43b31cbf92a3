//! One module per concern of the protocols.

pub(crate) mod cbor_read;
pub(crate) mod cbor_write;
pub(crate) mod encoded_word;
pub(crate) mod form;
pub(crate) mod json_read;
pub(crate) mod json_write;
pub(crate) mod rest_read;
pub(crate) mod rest_write;
pub(crate) mod text;
pub(crate) mod xml_read;
pub(crate) mod xml_tree;
pub(crate) mod xml_write;

use std::collections::BTreeSet;

/// What a decoder learned beside the values: the paths of required members that were not there.
#[derive(Debug, Default)]
pub(crate) struct Missing {
    pub(crate) paths: BTreeSet<String>,
}
