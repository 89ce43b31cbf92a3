//! What can be said of an installation whose store cannot be opened.

use journal::{Journal, TornTail};

use crate::archive::FoundArchive;
use crate::config::ServeConfig;
use crate::error::ServeError;
use crate::finding::Findings;
use crate::finds::{Finds, Owners, misfits};
use crate::guard;
use crate::offline::Storeless;
use crate::parts::Owner;

/// Looks at every other part by itself.
pub(crate) async fn check(config: &ServeConfig, parts: Storeless, findings: &mut Findings) {
    let Storeless { error, root, id, options, journal } = parts;
    findings.add_refusal(&error);
    check_journal(&journal, findings).await;
    if let Err(error) =
        check_owners(&Finds { config, id: &id, journal: &options, is_first: false }, findings)
    {
        findings.add_refusal(&error);
    }
    if let Err(error) = guard::check_log(config, &root) {
        findings.add_refusal(&error);
    }
    findings.note(
        "without the metadata store the other parts were looked at one by one: which objects and \
         records are missing is known when it can be opened"
            .to_owned(),
    );
}

async fn check_journal(
    journal: &Result<(Journal, Option<TornTail>), ServeError>,
    findings: &mut Findings,
) {
    match journal {
        Err(error) => findings.add_refusal(error),
        Ok((journal, torn)) => {
            torn.iter().for_each(|torn| findings.note(super::torn_note(torn)));
            if let Err(error) = journal.verify(1..=u64::MAX).await {
                findings.add(error.to_string());
            }
        }
    }
}

/// Whose the directories are.
fn check_owners(finds: &Finds<'_>, findings: &mut Findings) -> Result<(), ServeError> {
    let journal = finds.owner_of_journal()?;
    let blobs = finds.owner_of_blobs()?;
    let archive = FoundArchive { owner: finds.owner_of_archive()?, is_known: false };
    let owners = Owners { store: Owner::Ours, journal, blobs, archive };
    if let Err(unfit) = misfits(finds, owners) {
        unfit.0.iter().for_each(|error| findings.add_refusal(error));
    }
    Ok(())
}
