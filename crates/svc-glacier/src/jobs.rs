//! What time asks for: retrievals to be done and to end, uploads that are forgotten, parts that go, and
//! the counts of vaults.

mod counts;
mod garbage;
mod inventory;
mod leaving;
mod retrieve;
mod retrieve_end;
mod upload_end;

use engine::{Failure, Writer};

use crate::list::Listed;
use crate::tables::VAULTS;
use crate::vault::Vault;

pub(crate) use counts::CountVaults;
pub(crate) use garbage::Garbage;
pub(crate) use leaving::LeaveParts;
pub(crate) use retrieve::Retrieve;
pub(crate) use retrieve_end::EndRetrievals;
pub(crate) use upload_end::EndUploads;

/// The vault of an entry, unless it is gone: one of the same name is another.
async fn vault_of(cx: &mut Writer<'_>, item: &Listed) -> Result<Option<Vault>, Failure> {
    let step = &item.step;
    let key = [step.account.as_str(), step.region.as_str(), &step.vault];
    Ok(VAULTS.get(cx, &key).await?.filter(|vault| vault.id == item.vault_id))
}
