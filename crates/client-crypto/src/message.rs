//! Messages of the AWS Encryption SDK, whose format is
//! <https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/message-format.html>.

mod body;
mod decrypt;
mod encrypt;
mod header;
mod suite;

pub use decrypt::{Commitment, Decryption};
pub use encrypt::Encryption;
pub use header::{Content, Header};
pub use suite::{Signing, Suite};
