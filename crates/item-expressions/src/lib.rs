//! Items of tables: their values and sizes, the order of their keys, and the expressions that ask for them and
//! change them.
//!
//! Whatever is refused is refused in DynamoDB's words: an [`Invalid`] is the message of its
//! `ValidationException`.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.html>

mod invalid;
mod number;
mod value;

mod encoding;
mod order;
mod size;

mod lexer;
mod parser;
mod path;
mod reserved;
mod substitutions;

mod condition;
mod key_condition;
mod legacy;
mod projection;
mod update;

pub use condition::{Comparator, Condition, Operand};
pub use encoding::{decode_item, encode_item};
pub use invalid::Invalid;
pub use key_condition::{KeyTest, key_tests, legacy_key_test};
pub use legacy::{LegacyOperator, legacy_condition, legacy_test};
pub use number::Number;
pub use order::{sort_bytes, sort_bytes_starting};
pub use path::{Path, PathPart};
pub use projection::Projection;
pub use size::{ITEM_BYTES_MAX, attribute_bytes, item_bytes};
pub use substitutions::Substitutions;
pub use update::{LegacyAction, Update, legacy_update};
pub use value::{DEPTH_MAX, Value, ValueType};
