//! Access keys of users and of the root user.

use api_iam::{AccessKeyMetadata, StatusType};
use engine::{Ctx, Failure, Writer};
use identity::records::{ACCESS_KEYS, AccessKeyRecord, KEYS_OF_OWNER, KeyOwner};
use identity::touch_epoch;
use stdx::Timestamp;
use store::Order;

use crate::errors::{delete_conflict, no_such_entity};
use crate::root_key::ROOT_KEYS_MAX;
use crate::user::Holder;

/// The most keys a user has at a time.
pub(crate) const KEYS_PER_USER_MAX: usize = 2;

/// Whose keys a request is about: the owner and, of a user, its name.
#[derive(Debug)]
pub(crate) struct Owner {
    pub(crate) owner: KeyOwner,
    pub(crate) name: Option<String>,
}

impl Owner {
    /// The owner that `holder` is, or `NoSuchEntity`.
    pub(crate) fn of(holder: &Holder) -> Result<Self, Failure> {
        Ok(match holder {
            Holder::Root(_) => Self { owner: KeyOwner::Root, name: None },
            Holder::User(user) => {
                let user = user.record()?;
                let owner = KeyOwner::User(user.id.clone());
                Self { owner, name: Some(user.name.clone()) }
            }
        })
    }

    /// The key `id`, or `NoSuchEntity` when it is not this owner's.
    pub(crate) async fn key(&self, cx: &mut Ctx, id: &str) -> Result<AccessKeyRecord, Failure> {
        let found = ACCESS_KEYS.get(cx, &[id]).await?;
        let account = cx.account();
        let own = found.filter(|key| key.owner == self.owner && key.account == *account);
        own.ok_or_else(|| absent(id))
    }

    /// The key part of [`KEYS_OF_OWNER`].
    pub(crate) fn key_part(&self, cx: &Ctx) -> String {
        self.owner.key(cx.account().as_str())
    }
}

/// Refuses to end the use of `key` where it is the last active one of the management account's root
/// user: nobody could sign in as root again.
pub(crate) async fn refuse_last_of_root(
    cx: &mut Ctx,
    owner: &Owner,
    key: &AccessKeyRecord,
) -> Result<(), Failure> {
    if owner.owner != KeyOwner::Root || !key.is_active {
        return Ok(());
    }
    let management = identity::management_account(cx).await?;
    if management.as_ref() != Some(cx.account()) {
        return Ok(());
    }
    let key_part = owner.key_part(cx);
    let rows = KEYS_OF_OWNER.range(cx, &[&key_part], None, ROOT_KEYS_MAX, Order::Forward).await?;
    for id in rows.iter().filter_map(|(parts, _)| parts.first()) {
        if *id != key.id && owner.key(cx, id).await?.is_active {
            return Ok(());
        }
    }
    Err(delete_conflict(
        "Cannot end the use of the root user's last active access key: nobody could sign in as \
         root again. Create another access key first.",
    ))
}

pub(crate) fn absent(id: &str) -> Failure {
    no_such_entity(format!("The Access Key with id {id} cannot be found."))
}

/// Writes a key, new or changed.
pub(crate) fn save(cx: &mut Writer<'_>, key: &AccessKeyRecord) -> Result<(), Failure> {
    ACCESS_KEYS.put(cx.tx_mut(), &[&key.id], key)?;
    let account = cx.account().clone();
    Ok(touch_epoch(cx.tx_mut(), &account)?)
}

/// Removes a key.
pub(crate) fn remove(
    cx: &mut Writer<'_>,
    owner: &Owner,
    key: &AccessKeyRecord,
) -> Result<(), Failure> {
    let owner = owner.key_part(cx);
    ACCESS_KEYS.delete(cx.tx_mut(), &[&key.id]);
    KEYS_OF_OWNER.delete(cx.tx_mut(), &[&owner, &key.id]);
    identity::records::KEYS_LAST_USED.delete(cx.tx_mut(), &[&key.id]);
    let account = cx.account().clone();
    Ok(touch_epoch(cx.tx_mut(), &account)?)
}

/// A key on the wire, without its secret.
pub(crate) fn wire(owner: &Owner, key: &AccessKeyRecord) -> AccessKeyMetadata {
    AccessKeyMetadata {
        user_name: owner.name.clone(),
        access_key_id: Some(key.id.clone()),
        status: Some(if key.is_active { StatusType::Active } else { StatusType::Inactive }),
        create_date: Some(Timestamp::from_unix_ms(key.created_at_ms)),
    }
}
