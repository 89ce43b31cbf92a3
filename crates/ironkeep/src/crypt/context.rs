//! The encryption context as flags say it.

use clap::Args;
use ironkeep_client_crypto::EncryptionContext;

#[derive(Debug, Args)]
pub(super) struct Context {
    /// A pair of the encryption context, which is not secret, and has to be the same when it is opened; repeatable.
    #[arg(long = "context", value_name = "NAME=VALUE")]
    pairs: Vec<String>,
}

impl Context {
    /// The pairs.
    pub(super) fn read(&self) -> Result<EncryptionContext, String> {
        let mut context = EncryptionContext::new();
        for pair in &self.pairs {
            let (name, value) =
                pair.split_once('=').ok_or_else(|| format!("--context {pair}: say NAME=VALUE"))?;
            if context.value(name).is_some() {
                return Err(format!("--context: `{name}` is said twice"));
            }
            context.insert(name, value);
        }
        Ok(context)
    }

    /// The pairs, or none where no flag was given.
    pub(super) fn read_if_given(&self) -> Result<Option<EncryptionContext>, String> {
        if self.pairs.is_empty() { Ok(None) } else { self.read().map(Some) }
    }
}
