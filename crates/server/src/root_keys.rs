//! The root key with what is kept of earlier ones, and the keys that follow from them.

use std::path::PathBuf;
use std::sync::Arc;

use envelope::{EarlierKeys, EnvelopeError, RootKey, TokenSealer};
use journal::JournalKeys;
use rollback_guard::{EarlierLocation, LogLocation};
use stdx::{Random, Timestamp};

use crate::barrier::RootSeal;
use crate::parts::InstallationId;

/// The root key, and the one before it until nothing is under that any more.
#[derive(Debug)]
pub(crate) struct RootKeys {
    pub(crate) root: RootKey,
    pub(crate) earlier: Option<RootKey>,
    /// The one before is not destroyed before.
    pub(crate) kept_until: Timestamp,
}

/// Everything that follows from the root keys and outlives them.
pub(crate) struct Lasting {
    /// The installation's id: it follows from the first root key.
    pub(crate) id: InstallationId,
    /// The keys of the records of the journal, which are never written anew.
    pub(crate) journal: Arc<JournalKeys>,
}

impl RootKeys {
    /// Takes apart what the key slots hold.
    pub(crate) fn new(
        root: RootKey,
        earlier: Option<EarlierKeys>,
        kept_until: Timestamp,
    ) -> Result<(Self, Lasting), EnvelopeError> {
        let (installation, journal, earlier) = match earlier {
            Some(earlier) => earlier.into_parts(),
            None => (root.installation_key()?, Vec::new(), None),
        };
        let journal = Arc::new(JournalKeys::new(root.journal_key()?, journal));
        let lasting = Lasting { id: InstallationId::new(installation), journal };
        Ok((Self { root, earlier, kept_until }, lasting))
    }

    /// The encryption barrier.
    pub(crate) fn seal(&self, random: &Arc<dyn Random>) -> Result<Arc<RootSeal>, EnvelopeError> {
        let seal = RootSeal::new(&self.root, self.earlier.as_ref(), Arc::clone(random))?;
        Ok(Arc::new(seal))
    }

    /// Where the log of the rollback guard is.
    pub(crate) fn guard_log(&self, dir: PathBuf) -> Result<LogLocation, EnvelopeError> {
        let earlier = self.earlier.as_ref().map(|root| {
            let (key, installation) = (Arc::new(root.guard_key()?), root.fingerprint()?);
            Ok::<_, EnvelopeError>(EarlierLocation { key, installation })
        });
        let (key, installation) = (Arc::new(self.root.guard_key()?), self.root.fingerprint()?);
        Ok(LogLocation { dir, key, installation, earlier: earlier.transpose()? })
    }

    /// What seals tokens.
    pub(crate) fn token_sealer(&self) -> Result<Arc<TokenSealer>, EnvelopeError> {
        let earlier = self.earlier.iter().map(RootKey::token_key).collect::<Result<_, _>>()?;
        Ok(Arc::new(TokenSealer::new(self.root.token_key()?, earlier)))
    }
}
