//! Filter patterns of CloudWatch Logs: which messages somebody wants.
//!
//! A pattern is one of three kinds. Of terms: `ERROR "bad request" -DEBUG`, `?ERROR ?WARN`, `%regex%`. Of
//! properties of a JSON object: `{ ($.user = "root") && ($.count > 3) }`. Of columns of a message whose fields are
//! divided by spaces: `[ip, user, ..., status = 4*, bytes]`. [`LogPattern::parse`] reads one and refuses what AWS
//! refuses; [`LogPattern::matches`] compares it with a message; [`LogPattern::value`] and
//! [`LogPattern::extracted`] give what the message has at places that the pattern, or a metric, names.
//!
//! A comparison with a property that a message does not have is false, `!=` too.
//!
//! Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html>

mod error;
mod scanner;

mod regular;
mod selector;
mod value;

mod columns;
mod properties;
mod terms;

mod message;
mod pattern;

pub use error::InvalidPattern;
pub use message::Message;
pub use pattern::LogPattern;
pub use selector::Selector;
