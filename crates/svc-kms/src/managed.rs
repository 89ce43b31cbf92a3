//! Keys that a service manages for an account: `alias/aws/s3` and its like. They come into being on
//! first use by their service, never by a user's call.

use std::collections::BTreeMap;
use std::sync::Arc;

use engine::{Ctx, Failure, View};
use names::KmsKeyId;
use serde_json::json;

use crate::access::via_service;
use crate::alias::{AliasRecord, RESERVED_PREFIX};
use crate::key::{KeyRecord, KeyState, Manager, RotationSchedule};
use crate::material::make_first;
use crate::resolve::{Forms, Named, find_key};
use crate::rotation::rotate_if_due;
use crate::tables::{ALIASES, KEYS};

/// Days between the rotations of a managed key.
const ROTATION_DAYS: i32 = 365;

/// A key for cryptographic use; a managed key may not exist yet.
#[derive(Debug)]
pub struct ForUse {
    pub(crate) named: Named,
    is_draft: bool,
}

/// Finds the key that `text` names. When a service names its own managed key and the account has
/// none yet, the answer is a draft that [`ForUse::ready`] stores.
pub(crate) async fn find_for_use(cx: &mut View<'_>, text: &str) -> Result<ForUse, Failure> {
    match find_key(cx, text, Forms::All).await {
        Ok(named) => Ok(ForUse { named, is_draft: false }),
        Err(error) => match draft(cx, text) {
            Some(named) => Ok(ForUse { named, is_draft: true }),
            None => Err(error),
        },
    }
}

fn draft(cx: &View<'_>, text: &str) -> Option<Named> {
    let service = text.strip_prefix(RESERVED_PREFIX)?;
    let caller = cx.request().called_via.last()?.strip_suffix(".amazonaws.com")?;
    if service != caller || cx.caller().account.is_none() {
        return None;
    }
    let now = cx.now();
    let account = cx.account().as_str().to_owned();
    let key_id = KmsKeyId::from_random(envelope::random::bytes(cx.random()));
    let key = KeyRecord {
        policy: policy_of(service, &account, &via_service(cx)?),
        account,
        region: cx.region().as_str().to_owned(),
        key_id: key_id.as_str().to_owned(),
        description: format!(
            "Default key that protects my {} data when no other key is defined",
            service.to_uppercase(),
        ),
        state: KeyState::Enabled,
        manager: Manager::Aws { service: service.to_owned() },
        created_ms: now.unix_ms(),
        tags: BTreeMap::new(),
        aliases: vec![text.to_owned()],
        naming_key: String::new(),
        material_id: String::new(),
        first_material_id: String::new(),
        rotations: Vec::new(),
        schedule: Some(RotationSchedule {
            period_days: ROTATION_DAYS,
            next_ms: now.plus_seconds(i64::from(ROTATION_DAYS) * 86_400).unix_ms(),
        }),
    };
    Some(Named { key: Arc::new(key), alias: Some(text.to_owned()) })
}

/// Everyone in the account may use the key through the service, and nobody past it.
fn policy_of(service: &str, account: &str, via: &str) -> String {
    json!({
        "Version": "2012-10-17",
        "Id": format!("auto-{service}-2"),
        "Statement": [
            {
                "Sid": format!("Allow access through {} for all principals in the account that are authorized to use it", service.to_uppercase()),
                "Effect": "Allow",
                "Principal": { "AWS": "*" },
                "Action": ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
                "Resource": "*",
                "Condition": {
                    "StringEquals": { "kms:CallerAccount": account, "kms:ViaService": via },
                },
            },
            {
                "Sid": "Allow direct access to key metadata to the account",
                "Effect": "Allow",
                "Principal": { "AWS": format!("arn:aws:iam::{account}:root") },
                "Action": ["kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant"],
                "Resource": "*",
            },
        ],
    })
    .to_string()
}

impl ForUse {
    /// The key, stored if it was only a draft, and rotated if that is due.
    pub(crate) async fn ready(self, cx: &mut Ctx) -> Result<Arc<KeyRecord>, Failure> {
        let Named { mut key, alias } = self.named;
        if !self.is_draft {
            rotate_if_due(cx, &mut key).await?;
            return Ok(key);
        }
        make_first(cx, Arc::make_mut(&mut key)).await?;
        let now_ms = cx.now().unix_ms();
        let record =
            AliasRecord { key_id: key.key_id.clone(), created_ms: now_ms, updated_ms: now_ms };
        let name = alias.unwrap_or_default();
        ALIASES.put(&mut cx.tx, &[&key.account, &key.region, &name], &record)?;
        KEYS.put(&mut cx.tx, &key.place(), &key)?;
        Ok(key)
    }
}
