//! `IamAccessKey`: an access key of an IAM user. The value is
//! `{"UserName": "...", "AccessKeyId": "...", "SecretAccessKey": "..."}`.
//!
//! A user has two keys at most: that of AWSCURRENT stays and works until the rotation after the next one;
//! that of AWSPREVIOUS makes room. A key that is neither is somebody else's and is left alone, unless it
//! was made by this rotation and its secret was lost on the way: which keys there were before is written
//! down first.

use std::collections::BTreeSet;

use api_iam::{
    CreateAccessKey, CreateAccessKeyRequest, DeleteAccessKey, DeleteAccessKeyRequest,
    ListAccessKeys, ListAccessKeysRequest, StatusType,
};

use super::acting::Acting;
use super::fault::Unrotated;
use super::fields::Fields;

const USER: &str = "UserName";
const KEY_ID: &str = "AccessKeyId";
const SECRET: &str = "SecretAccessKey";

/// Keys of a user, at most.
const KEYS_MAX: usize = 2;

/// What is known of the user's keys.
#[derive(Debug)]
pub(super) enum Created {
    /// There is a new key, and the new version has it.
    Done,
    /// These keys there are; to be written down before one is made.
    Before(Vec<String>),
}

/// Makes a key.
pub(super) async fn create(
    acting: &mut Acting<'_>,
    keys_before: Option<&[String]>,
) -> Result<Created, Unrotated> {
    if acting.pending().await?.is_some() {
        return Ok(Created::Done);
    }
    let mut fields = acting.current_fields().await?;
    let (user, current) = (fields.text(USER)?.to_owned(), fields.text(KEY_ID)?.to_owned());
    let mut keys: BTreeSet<String> =
        keys_of(acting, &user).await?.into_iter().map(|(id, _)| id).collect();
    let Some(before) = keys_before else {
        return Ok(Created::Before(keys.into_iter().collect()));
    };
    if !keys.contains(&current) {
        return Err(Unrotated::value("the key of AWSCURRENT is none of the user"));
    }
    let lost: Vec<String> = keys.iter().filter(|id| !before.contains(id)).cloned().collect();
    for id in lost {
        delete(acting, &user, &id).await?;
        keys.remove(&id);
    }
    if keys.len() >= KEYS_MAX {
        let previous = acting.previous().await?;
        let previous = previous.as_ref().and_then(|text| Fields::parse(text.reveal()));
        let previous = previous.as_ref().and_then(|fields| fields.optional(KEY_ID));
        let previous = previous.filter(|id| *id != current && keys.contains(*id));
        let Some(id) = previous.map(str::to_owned) else {
            return Err(Unrotated::failed(
                "LimitExceeded",
                "the user has a second access key, which is not that of AWSPREVIOUS",
            ));
        };
        delete(acting, &user, &id).await?;
    }
    let input = CreateAccessKeyRequest { user_name: Some(user) };
    let made = acting.call::<CreateAccessKey>(input).await?.access_key;
    fields.set(KEY_ID, &made.access_key_id);
    fields.set(SECRET, made.secret_access_key.reveal());
    if let Err(fault) = acting.put_pending(fields.written()).await {
        // Nobody has its secret.
        if let Unrotated::Failed(_) = &fault {
            delete(acting, fields.text(USER)?, fields.text(KEY_ID)?).await?;
        }
        return Err(fault);
    }
    Ok(Created::Done)
}

/// That the key is there and active.
pub(super) async fn test(acting: &mut Acting<'_>, is_dry: bool) -> Result<(), Unrotated> {
    let fields = match is_dry {
        true => Some(acting.current_fields().await?),
        false => acting.pending_fields().await?,
    };
    let fields = fields.ok_or_else(|| Unrotated::value("the new version has no value"))?;
    let id = fields.text(KEY_ID)?;
    let keys = keys_of(acting, fields.text(USER)?).await?;
    match keys.iter().any(|(key, is_active)| key == id && *is_active) {
        true => Ok(()),
        false => Err(Unrotated::failed("InactiveKey", "the access key is not there, or inactive")),
    }
}

async fn keys_of(acting: &mut Acting<'_>, user: &str) -> Result<Vec<(String, bool)>, Unrotated> {
    let input = ListAccessKeysRequest {
        user_name: Some(user.to_owned()),
        ..ListAccessKeysRequest::default()
    };
    let listed = acting.call::<ListAccessKeys>(input).await?.access_key_metadata;
    let key = |key: api_iam::AccessKeyMetadata| {
        Some((key.access_key_id?, key.status == Some(StatusType::Active)))
    };
    Ok(listed.into_iter().filter_map(key).collect())
}

async fn delete(acting: &mut Acting<'_>, user: &str, id: &str) -> Result<(), Unrotated> {
    let input =
        DeleteAccessKeyRequest { user_name: Some(user.to_owned()), access_key_id: id.to_owned() };
    acting.call::<DeleteAccessKey>(input).await?;
    Ok(())
}
