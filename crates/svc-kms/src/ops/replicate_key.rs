//! ReplicateKey: <https://docs.aws.amazon.com/kms/latest/APIReference/API_ReplicateKey.html>
//!
//! The Regions are those of this installation. A replica has the id, the material and the rotations
//! of its primary key, and a policy, tags, aliases, grants and a state of its own.
//!
//! # Differs from AWS
//! The replica is ready when the call answers, so that it is never shown as `Creating`.

use std::collections::BTreeMap;

use api_kms::{ReplicateKey, ReplicateKeyRequest, ReplicateKeyResponse, errors};
use engine::{Allowed, Ctx, Denial, Failure, Handler, Probe, Touch, View};
use names::Region;

use crate::Kms;
use crate::access::{account_access, key_access, named_key_access};
use crate::errors::validation;
use crate::key::{Imported, KeyRecord, KeyState, Origin};
use crate::key_policy::{accept, default_policy, lockout_question, require_no_lockout};
use crate::manage::{change_siblings, save};
use crate::metadata::metadata;
use crate::resolve::{Forms, find_key};
use crate::tables::KEYS;
use crate::tags::{add_tags, with_request_tags};

/// A key, and its replica to be.
#[derive(Debug)]
pub struct Replicated {
    key: KeyRecord,
    replica: KeyRecord,
}

impl Handler<ReplicateKey> for Kms {
    type Touches = (Touch<Replicated>, Probe<()>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ReplicateKeyRequest,
    ) -> Result<Self::Touches, Failure> {
        let named = find_key(cx, &input.key_id, Forms::KeyOnly, "kms:ReplicateKey").await?;
        cx.name_resource(&named.key.arn(), &named.key.account);
        let region = input.replica_region.as_str().to_owned();
        let replicate =
            named_key_access(cx, "kms:ReplicateKey", &named)?.key("kms:ReplicaRegion", region);
        let key = named.into_key();
        let replica = draft(cx, input, &key).await?;
        let create = account_access(cx, "kms:CreateKey")
            .key("kms:KeySpec", key.spec.name())
            .key("kms:KeyUsage", key.usage.name())
            .key("kms:KeyOrigin", key.origin.name())
            .key("kms:MultiRegion", "true")
            .key("kms:MultiRegionKeyType", "REPLICA");
        let lockout = Probe(Touch::new((), lockout_question(cx, &replica)?));
        let tags = input.tags.as_deref().unwrap_or_default();
        let tagging =
            (!tags.is_empty()).then(|| key_access(cx, "kms:TagResource", &replica)).transpose()?;
        let create = with_request_tags(create, tags);
        let mut touch = Touch::new(Replicated { key, replica }, replicate).and(create);
        if let Some(tagging) = tagging {
            touch = touch.and(with_request_tags(tagging, tags));
        }
        Ok((touch, lockout))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ReplicateKeyRequest,
        (allowed, lockout): (Allowed<Replicated>, Result<Allowed<()>, Denial>),
    ) -> Result<ReplicateKeyResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let Replicated { mut key, replica } = allowed.into_inner();
        key.require_customer_managed()?;
        key.require_primary()?;
        key.require_usable()?;
        require_no_lockout(&lockout, input.bypass_policy_lockout_safety_check)?;
        let region = replica.region.clone();
        if region == key.region || KEYS.contains(cx, &replica.place()).await? {
            let message = format!("{} already exists.", replica.arn());
            return Err(errors::already_exists_exception(message).into());
        }
        let join = |key: &mut KeyRecord| {
            if let Some(related) = &mut key.multi_region {
                related.replicas.push(region.clone());
                related.replicas.sort_unstable();
            }
        };
        change_siblings(cx, &key, join).await?;
        join(&mut key);
        save(cx, &key)?;
        let replica = KeyRecord { multi_region: key.multi_region.clone(), ..replica };
        save(cx, &replica)?;
        cx.name_resource(&replica.arn(), &replica.account);
        Ok(ReplicateKeyResponse {
            replica_key_metadata: Some(metadata(&replica)),
            replica_policy: Some(policy_text(input, &replica)),
            replica_tags: Some(input.tags.clone().unwrap_or_default()),
        })
    }
}

/// The policy as the caller gave it, or the default one.
fn policy_text(input: &ReplicateKeyRequest, replica: &KeyRecord) -> String {
    input.policy.clone().unwrap_or_else(|| default_policy(&replica.account))
}

/// The replica as it will be, but for what it knows of the other keys.
async fn draft(
    cx: &mut View<'_>,
    input: &ReplicateKeyRequest,
    key: &KeyRecord,
) -> Result<KeyRecord, Failure> {
    let region = Region::parse(&input.replica_region)
        .map_err(|_| validation(format!("{} is not a Region.", input.replica_region)))?;
    let policy = match &input.policy {
        Some(text) => accept(cx, text).await?,
        None => default_policy(&key.account),
    };
    let mut tags = BTreeMap::new();
    add_tags(&mut tags, input.tags.as_deref().unwrap_or_default())?;
    // Imported material is not copied: the same is imported into the replica.
    let elsewhere = key.imported.iter();
    let elsewhere = elsewhere.map(|it| Imported::elsewhere(it.material_id.clone())).collect();
    Ok(KeyRecord {
        region,
        description: input.description.clone().unwrap_or_default(),
        state: match key.origin {
            // Those of a key store are in one Region alone and were refused before.
            Origin::AwsKms | Origin::AwsCloudHsm | Origin::ExternalKeyStore => KeyState::Enabled,
            Origin::External => KeyState::PendingImport,
        },
        created_ms: cx.now().unix_ms(),
        policy,
        tags,
        aliases: Vec::new(),
        has_grants: false,
        imported: elsewhere,
        ..key.clone()
    })
}
