//! What the operations that manage a key share.

use engine::{Failure, Touch, View, Writer};

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

/// Stores a changed key.
pub(crate) fn save(cx: &mut Writer<'_>, key: &KeyRecord) -> Result<(), Failure> {
    KEYS.put(cx.tx_mut(), &key.place(), key)?;
    Ok(())
}
