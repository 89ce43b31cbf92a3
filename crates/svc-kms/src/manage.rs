//! What the operations that manage a key share.

use engine::{Ctx, Failure, Touch, View, Writer};

use crate::access::named_key_access;
use crate::key::KeyRecord;
use crate::resolve::{Forms, find_key};
use crate::tables::KEYS;

/// Declares `action` on the key that `text` names by id or ARN.
pub(crate) async fn touch_key(
    cx: &mut View<'_>,
    action: &'static str,
    text: &str,
) -> Result<Touch<KeyRecord>, Failure> {
    let named = find_key(cx, text, Forms::KeyOnly, action).await?;
    cx.name_resource(&named.key.arn(), &named.key.account);
    let access = named_key_access(cx, action, &named)?;
    Ok(Touch::new(named.into_key(), access))
}

/// Changes the other keys of the multi-Region key that `key` is of; itself it is saved apart.
pub(crate) async fn change_siblings(
    cx: &mut Writer<'_>,
    key: &KeyRecord,
    change: impl Fn(&mut KeyRecord) + Send,
) -> Result<(), Failure> {
    for region in key.siblings() {
        let place = [key.account.as_str(), &region, &key.key_id];
        if let Some(mut sibling) = KEYS.get(cx, &place).await? {
            change(&mut sibling);
            save(cx, &sibling)?;
        }
    }
    Ok(())
}

/// Whether `question` holds of one of the other keys of the multi-Region key that `key` is of.
pub(crate) async fn any_sibling(
    cx: &mut Ctx,
    key: &KeyRecord,
    question: impl Fn(&KeyRecord) -> bool + Send,
) -> Result<bool, Failure> {
    for region in key.siblings() {
        let place = [key.account.as_str(), &region, &key.key_id];
        if KEYS.get(cx, &place).await?.is_some_and(|sibling| question(&sibling)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Stores a changed key.
pub(crate) fn save(cx: &mut Writer<'_>, key: &KeyRecord) -> Result<(), Failure> {
    KEYS.put(cx.tx_mut(), &key.place(), key)?;
    Ok(())
}
