//! Keys that a service manages for an account: `alias/aws/s3` and its like. They come into being on
//! first use by their service, or when somebody asks DescribeKey for one by its alias.

use std::collections::BTreeMap;
use std::sync::Arc;

use engine::{Failure, View, Writer};
use identity::records::root_arn;
use names::KmsKeyId;
use serde_json::json;

use crate::alias::{AliasRecord, RESERVED_PREFIX, alias_arn};
use crate::key::{KeyRecord, KeyState, Manager, Origin, RotationSchedule};
use crate::material::make_first;
use crate::resolve::{Forms, Named, NamedBy, find_key};
use crate::rotation::plan;
use crate::spec::{Spec, Usage};
use crate::tables::{ALIASES, KEYS};

/// Days between the rotations of a managed key.
const ROTATION_DAYS: i32 = 365;

/// Services that manage a key here.
const SERVICES: [&str; 8] =
    ["acm", "dynamodb", "kinesis", "s3", "secretsmanager", "sns", "sqs", "ssm"];

/// What a key's description and policy call its service.
fn shown(service: &str) -> String {
    match service {
        "dynamodb" => "DynamoDB".to_owned(),
        "secretsmanager" => "AWS Secrets Manager".to_owned(),
        _ => service.to_uppercase(),
    }
}

/// A key for cryptographic use, or to be described; a managed key may not exist yet.
#[derive(Debug)]
pub struct ForUse {
    pub(crate) named: Named,
    is_draft: bool,
}

/// The aliases that AWS has made in every account, whether or not they have a key yet.
pub(crate) fn predefined_aliases() -> impl Iterator<Item = String> {
    SERVICES.iter().map(|service| format!("{RESERVED_PREFIX}{service}"))
}

/// Finds the key that `text` names. When a service names its own managed key and the account has
/// none yet, the answer is a draft that [`ForUse::ready`] stores.
pub(crate) async fn find_for_use(
    cx: &mut View<'_>,
    text: &str,
    action: &'static str,
) -> Result<ForUse, Failure> {
    let caller = cx.request().called_via.last();
    let caller = caller.and_then(|caller| caller.strip_suffix(".amazonaws.com"));
    find_or_draft(cx, text, action, caller.as_slice()).await
}

/// As [`find_for_use`], for anybody.
pub(crate) async fn find_to_describe(cx: &mut View<'_>, text: &str) -> Result<ForUse, Failure> {
    find_or_draft(cx, text, "kms:DescribeKey", &SERVICES).await
}

async fn find_or_draft(
    cx: &mut View<'_>,
    text: &str,
    action: &'static str,
    services: &[&str],
) -> Result<ForUse, Failure> {
    match find_key(cx, text, Forms::All, action).await {
        Ok(named) => Ok(ForUse { named, is_draft: false }),
        Err(error) => match draft(cx, text, services) {
            Some(named) => Ok(ForUse { named, is_draft: true }),
            None => Err(error),
        },
    }
}

fn draft(cx: &View<'_>, text: &str, services: &[&str]) -> Option<Named> {
    let service = text.strip_prefix(RESERVED_PREFIX)?;
    if !services.contains(&service) || cx.caller().account.is_none() {
        return None;
    }
    let via = format!("{service}.{}.amazonaws.com", cx.region().as_str());
    let now = cx.now();
    let account = cx.account().clone();
    let key_id = KmsKeyId::from_random(envelope::random::bytes(cx.random()));
    let key = KeyRecord {
        policy: policy_of(service, &account, &via),
        account,
        region: cx.region().clone(),
        key_id,
        description: format!(
            "Default key that protects my {} {} when no other key is defined",
            shown(service),
            if service == "ssm" { "parameters" } else { "data" },
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
        spec: Spec::Symmetric,
        usage: Usage::EncryptDecrypt,
        origin: Origin::AwsKms,
        public_key: None,
        has_grants: false,
        imported: Vec::new(),
        multi_region: None,
        key_store: None,
        external_id: None,
        store_seen: None,
    };
    let named_by = NamedBy::Arn(alias_arn(&key.region, &key.account, text));
    Some(Named { key: Arc::new(key), alias: Some(text.to_owned()), named_by })
}

/// Everyone in the account may use the key through the service, and nobody past it.
fn policy_of(service: &str, account: &str, via: &str) -> String {
    json!({
        "Version": "2012-10-17",
        "Id": format!("auto-{service}-2"),
        "Statement": [
            {
                "Sid": format!("Allow access through {} for all principals in the account that are authorized to use it", shown(service)),
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
                "Principal": { "AWS": root_arn(account) },
                "Action": ["kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant"],
                "Resource": "*",
            },
        ],
    })
    .to_string()
}

impl ForUse {
    /// The key as it is, and how it was named.
    pub(crate) const fn named(&self) -> &Named {
        &self.named
    }

    /// The key, stored if it was only a draft.
    pub(crate) async fn ready(self, cx: &mut Writer<'_>) -> Result<Arc<KeyRecord>, Failure> {
        if self.is_draft { self.stored(cx).await } else { Ok(self.named.key) }
    }

    async fn stored(self, cx: &mut Writer<'_>) -> Result<Arc<KeyRecord>, Failure> {
        let Named { mut key, alias, .. } = self.named;
        make_first(cx, Arc::make_mut(&mut key)).await?;
        let now_ms = cx.now().unix_ms();
        let record =
            AliasRecord { key_id: key.key_id.clone(), created_ms: now_ms, updated_ms: now_ms };
        let name = alias.unwrap_or_default();
        ALIASES.put(cx.tx_mut(), &[&key.account, &key.region, &name], &record)?;
        KEYS.put(cx.tx_mut(), &key.place(), &key)?;
        plan(cx, &key)?;
        Ok(key)
    }
}
