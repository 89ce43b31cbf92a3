//! CreateSecret: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html>
//!
//! Replicas in other accounts are not built: a request that wants one is refused, and nothing is made. The
//! types of managed external secrets are those of the rotators here.

use std::collections::BTreeMap;

use api_secretsmanager::{CreateSecret, CreateSecretRequest, CreateSecretResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::fresh_label;
use wire::AwsError;

use crate::SecretsManager;
use crate::access::secret_access;
use crate::deletion::delete;
use crate::replica::{self, Overwrite, with_regions};
use crate::rotation::rotator::Kind;
use crate::secret::{SECRETS, SUFFIX_CHARS, SecretRecord, UNIQUE_CHARS, require_name};
use crate::store_version::{add_version, id_of};
use crate::tables::{CREATED, Nothing, digits};
use crate::tags::{add_tags, with_request_tags};
use crate::value::Value;

/// The letters of an ARN's end.
const SUFFIX: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

impl Handler<CreateSecret> for SecretsManager {
    /// The secret as it is to be.
    type Touches = Touch<SecretRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateSecretRequest,
    ) -> Result<Touch<SecretRecord>, Failure> {
        require_name(&input.name)?;
        let secret = SecretRecord {
            account: cx.account().clone(),
            region: cx.region().clone(),
            name: input.name.clone(),
            suffix: suffix(cx),
            unique_id: fresh_label(cx.random(), UNIQUE_CHARS),
            description: input.description.clone(),
            kms_key_id: input.kms_key_id.clone().filter(|id| !id.is_empty()),
            created_ms: cx.now().unix_ms(),
            changed_ms: cx.now().unix_ms(),
            deletion: None,
            tags: BTreeMap::new(),
            policy: None,
            versions: BTreeMap::new(),
            kind: input.r#type.clone().filter(|name| !name.is_empty()),
            primary_region: None,
            replicas: Vec::new(),
        };
        let access = secret_access(cx, "secretsmanager:CreateSecret", &secret)?
            .key("secretsmanager:Name", input.name.clone())
            .key_if("secretsmanager:Description", input.description.clone())
            .key_if("secretsmanager:KmsKeyId", secret.kms_key_id.clone());
        let tags = input.tags.as_deref().unwrap_or_default();
        let tagging = (!tags.is_empty())
            .then(|| secret_access(cx, "secretsmanager:TagResource", &secret))
            .transpose()?;
        let (regions, overwrites) = (
            input.add_replica_regions.as_deref().unwrap_or_default(),
            input.force_overwrite_replica_secret,
        );
        let access = with_regions(access, regions, overwrites);
        let replicating = (!regions.is_empty())
            .then(|| secret_access(cx, "secretsmanager:ReplicateSecretToRegions", &secret))
            .transpose()?;
        let mut touch = Touch::new(secret, with_request_tags(access, tags));
        if let Some(tagging) = tagging {
            touch = touch.and(with_request_tags(tagging, tags));
        }
        Ok(match replicating {
            Some(replicating) => touch.and(with_regions(replicating, regions, overwrites)),
            None => touch,
        })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateSecretRequest,
        allowed: Allowed<SecretRecord>,
    ) -> Result<CreateSecretResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut secret = allowed.into_inner();
        require_built(input)?;
        let value = Value::read(input.secret_string.as_ref(), input.secret_binary.as_ref())?;
        add_tags(&mut secret.tags, input.tags.as_deref().unwrap_or_default())?;
        let now = cx.now();
        let mut present = SECRETS.get(cx, &secret.place()).await?;
        // One whose recovery window is over goes with all that it has, before its job has been by.
        if let Some(gone) = present.take_if(|present| present.is_gone(now)) {
            delete(cx, gone);
        }
        let mut id = None;
        match present {
            Some(present) if present.deletion.is_some() => {
                return Err(errors::invalid_request_exception(
                    "You can't create this secret because a secret with this name is already scheduled for deletion.",
                )
                .into());
            }
            // A call that is repeated with its token is answered as the first one was.
            Some(mut present) => {
                let token = input.client_request_token.as_deref();
                let known = token.filter(|token| present.versions.contains_key(*token));
                let (Some(token), Some(value)) = (known, &value) else {
                    return Err(already_exists(&secret.name).into());
                };
                add_version(cx, &mut present, token, (value, None)).await?;
                id = Some(token.to_owned());
                secret = present;
            }
            None => {
                if let Some(value) = &value {
                    let fresh = id_of(cx, input.client_request_token.as_deref());
                    add_version(cx, &mut secret, &fresh, (value, None)).await?;
                    id = Some(fresh);
                }
                let created = digits(secret.created_ms);
                let [account, region, name] = secret.place();
                CREATED.put(cx.tx_mut(), &[account, region, &created, name], &Nothing {})?;
                let wanted = input.add_replica_regions.as_deref().unwrap_or_default();
                let added = replica::add(&mut secret, wanted)?;
                let overwrite = Overwrite::asked(input.force_overwrite_replica_secret);
                replica::follow(cx, &mut secret, &added, overwrite).await?;
                secret.save(cx)?;
            }
        }
        cx.name_resource(&secret.arn(), &secret.account);
        let replication_status = replica::shown(cx, &secret).await?;
        Ok(CreateSecretResponse {
            arn: Some(secret.arn()),
            name: Some(secret.name),
            version_id: id,
            replication_status,
        })
    }
}

fn suffix(cx: &View<'_>) -> String {
    let bytes: [u8; SUFFIX_CHARS] = envelope::random::bytes(cx.random());
    let letter = |byte: u8| SUFFIX.get(usize::from(byte) % SUFFIX.len()).copied();
    bytes.into_iter().filter_map(letter).map(char::from).collect()
}

fn already_exists(name: &str) -> AwsError {
    errors::resource_exists_exception(format!(
        "The operation failed because the secret {name} already exists."
    ))
}

fn require_built(input: &CreateSecretRequest) -> Result<(), AwsError> {
    if input.cross_account_primary_arn.is_some() {
        return Err(errors::invalid_request_exception(
            "Replicas of secrets in other accounts are not supported.",
        ));
    }
    match input.r#type.as_deref().filter(|name| !name.is_empty()) {
        Some(kind) => Kind::of_type(kind).map(|_| ()),
        None => Ok(()),
    }
}
