//! The way back in: a new access key of the management account's root user, made offline by whoever
//! holds a key slot. There is no console password here that could make one.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use engine::{Engine, Failure, ServiceEvent, Work, Writer};
use identity::records::{ACCESS_KEYS, AccessKeyRecord, KEYS_OF_OWNER, KeyOfOwnerRecord, KeyOwner};
use identity::{StoredSecret, fresh_access_key, management_account, touch_epoch};
use names::{AccessKeyPrefix, AccountId, PrincipalArn, Region};
use secret::Secret;
use store::Order;

/// The most access keys of the root user. Beyond it the oldest inactive key makes room.
pub const ROOT_KEYS_MAX: usize = 8;

/// Which of the root user's other keys stay active.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OtherRootKeys {
    /// All that are.
    Keep,
    /// None.
    Deactivate,
}

/// An access key of the root user that was there before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherRootKey {
    /// Its id.
    pub id: String,
    /// Whether it can sign requests now.
    pub is_active: bool,
    /// Whether it was removed to make room.
    pub is_removed: bool,
}

/// What was made.
#[derive(Debug)]
pub struct NewRootKey {
    /// The management account.
    pub account: AccountId,
    /// The new key's id.
    pub access_key_id: String,
    /// The new key's secret, told once.
    pub secret_access_key: Secret<String>,
    /// The keys that were there, as they are now.
    pub others: Vec<OtherRootKey>,
}

/// Makes a new access key of the root user, and records it.
///
/// # Errors
/// [`Failure`] when there is no account yet, no room, or the records cannot be written.
pub async fn new_root_access_key(
    engine: &Arc<Engine>,
    region: Region,
    others: OtherRootKeys,
) -> Result<NewRootKey, Failure> {
    let event = ServiceEvent { service: "iam.amazonaws.com", name: "CreateRootAccessKey", region };
    let work = Renewal { others, made: Mutex::new(None) };
    engine.background(&event, &work).await?;
    let made = work.made.lock().ok().and_then(|mut made| made.take());
    made.ok_or_else(|| Failure::Internal("no root access key was made".to_owned()))
}

struct Renewal {
    others: OtherRootKeys,
    made: Mutex<Option<NewRootKey>>,
}

#[async_trait]
impl Work for Renewal {
    async fn run(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        let account = management_account(cx).await?;
        let account = account.ok_or_else(|| Failure::Internal("there is no account".to_owned()))?;
        let owner = KeyOwner::Root.key(account.as_str());
        let mut others = self.others(cx, &owner).await?;
        make_room(cx, &owner, &mut others)?;
        let (id, secret) = fresh_access_key(cx.random(), AccessKeyPrefix::LongTerm, &account);
        let id = id.as_str().to_owned();
        let key = AccessKeyRecord {
            id: id.clone(),
            account: account.clone(),
            owner: KeyOwner::Root,
            secret: StoredSecret::new(secret.duplicate()),
            is_active: true,
            created_at_ms: cx.now().truncated_to_seconds().unix_ms(),
        };
        ACCESS_KEYS.put(cx.tx_mut(), &[&id], &key)?;
        KEYS_OF_OWNER.put(cx.tx_mut(), &[&owner, &id], &KeyOfOwnerRecord {})?;
        touch_epoch(cx.tx_mut(), &account)?;
        cx.name_resource(PrincipalArn::root(&account).as_ref(), &account);
        cx.audit.extra("accessKeyId", id.clone());
        cx.audit.extra("otherKeysDeactivated", self.others == OtherRootKeys::Deactivate);
        let made = NewRootKey { account, access_key_id: id, secret_access_key: secret, others };
        if let Ok(mut place) = self.made.lock() {
            *place = Some(made);
        }
        Ok(())
    }
}

impl Renewal {
    /// The keys there are, oldest first, deactivated where that is asked for.
    async fn others(&self, cx: &mut Writer<'_>, owner: &str) -> Result<Vec<OtherRootKey>, Failure> {
        let rows = KEYS_OF_OWNER.range(cx, &[owner], None, ROOT_KEYS_MAX, Order::Forward).await?;
        let mut records = Vec::new();
        for (parts, _) in rows {
            let Some(id) = parts.first() else { continue };
            let found = ACCESS_KEYS.get(cx, &[id]).await?;
            let mut record =
                found.ok_or_else(|| Failure::Internal(format!("access key `{id}` is missing")))?;
            if self.others == OtherRootKeys::Deactivate && record.is_active {
                record.is_active = false;
                ACCESS_KEYS.put(cx.tx_mut(), &[id], &record)?;
            }
            records.push(record);
        }
        records.sort_by_key(|record| record.created_at_ms);
        let others = records.into_iter().map(|record| OtherRootKey {
            id: record.id,
            is_active: record.is_active,
            is_removed: false,
        });
        Ok(others.collect())
    }
}

/// Removes the oldest inactive key where there is no room for another.
fn make_room(cx: &mut Writer<'_>, owner: &str, others: &mut [OtherRootKey]) -> Result<(), Failure> {
    if others.len() < ROOT_KEYS_MAX {
        return Ok(());
    }
    let Some(oldest) = others.iter_mut().find(|other| !other.is_active) else {
        let reason = format!(
            "the root user has {ROOT_KEYS_MAX} active access keys, and there may be no more: \
             deactivate the others"
        );
        return Err(Failure::Internal(reason));
    };
    ACCESS_KEYS.delete(cx.tx_mut(), &[&oldest.id]);
    KEYS_OF_OWNER.delete(cx.tx_mut(), &[owner, &oldest.id]);
    identity::records::KEYS_LAST_USED.delete(cx.tx_mut(), &[&oldest.id]);
    oldest.is_removed = true;
    Ok(())
}
