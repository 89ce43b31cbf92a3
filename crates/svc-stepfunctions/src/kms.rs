//! The calls to KMS for data of state machines: for those who call, and for executions, which have the rights of
//! their role alone.
//!
//! Whoever makes a state machine under a key, or reads its definition or the data of its executions, needs the
//! permission for the key himself, through `states.amazonaws.com`. What an execution seals and opens it does with its role.
//!
//! Source: <https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html>

use api_kms::{
    DataKeySpec, Decrypt, DecryptRequest, DescribeKey, DescribeKeyRequest, GenerateDataKey,
    GenerateDataKeyRequest,
};
use api_stepfunctions::errors;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure, RoleSession};
use names::{Arn, ArnNamespace, Region};
use secret::Secret;
use wire::AwsError;

use crate::PRINCIPAL;
use crate::machine::MachineRecord;
use crate::sealing::{Key, Sealing, Wrapped, context, fresh_owned, open_owned};

/// A data key for the definition of `machine`, with the caller's permissions.
///
/// # Errors
/// KMS's refusals in our words.
pub(crate) async fn fresh_for_caller(
    cx: &mut Ctx,
    machine: &MachineRecord,
) -> Result<(Sealing, Key), Failure> {
    let arn = machine.arn();
    let Some(key) = &machine.key else {
        return fresh_owned(cx, (&machine.account, &machine.region), &arn).await;
    };
    let made = data_keys::generate(cx, PRINCIPAL, key.key_id.clone(), context(&arn)).await;
    let made = made.map_err(in_our_words)?;
    let wrapped = Wrapped {
        kms_key_arn: made.key_arn,
        data_key: STANDARD.encode(made.ciphertext),
        machine_arn: arn,
    };
    Ok((Sealing::Kms(wrapped), Key::new(made.plaintext)))
}

/// The data key in `sealing`, with the caller's permissions.
///
/// # Errors
/// KMS's refusals in our words.
pub(crate) async fn open_for_caller(cx: &mut Ctx, sealing: &Sealing) -> Result<Key, Failure> {
    let wrapped = match sealing {
        Sealing::Owned(owned) => return open_owned(cx, owned).await,
        Sealing::Kms(wrapped) => wrapped,
    };
    let ciphertext = ciphertext(wrapped)?;
    let bound = context(&wrapped.machine_arn);
    let key = data_keys::decrypt(cx, PRINCIPAL, (&wrapped.kms_key_arn, &ciphertext), bound).await;
    key.map(Key::new).map_err(in_our_words)
}

/// A data key under `key_id`, with the session of a role.
///
/// # Errors
/// KMS's own.
pub(crate) async fn fresh_for_role(
    cx: &mut Ctx,
    session: &RoleSession,
    (key_id, machine_arn): (&str, &str),
) -> Result<(Wrapped, Secret<[u8; 32]>), Failure> {
    let input = GenerateDataKeyRequest {
        key_id: key_id.to_owned(),
        encryption_context: Some(context(machine_arn)),
        key_spec: Some(DataKeySpec::Aes256),
        ..GenerateDataKeyRequest::default()
    };
    let region = region_of(key_id).unwrap_or_else(|| cx.region().clone());
    let made = Box::pin(cx.call_as::<GenerateDataKey>(session, region, input)).await?;
    let incomplete = || Failure::Internal("KMS made an incomplete data key".to_owned());
    let plaintext = made.plaintext.ok_or_else(incomplete)?;
    let wrapped = Wrapped {
        kms_key_arn: made.key_id.ok_or_else(incomplete)?,
        data_key: STANDARD.encode(made.ciphertext_blob.ok_or_else(incomplete)?),
        machine_arn: machine_arn.to_owned(),
    };
    Ok((wrapped, data_keys::key_bytes(plaintext.reveal())?))
}

/// The data key in `wrapped`, with the session of a role.
///
/// # Errors
/// KMS's own.
pub(crate) async fn open_for_role(
    cx: &mut Ctx,
    session: &RoleSession,
    wrapped: &Wrapped,
) -> Result<Secret<[u8; 32]>, Failure> {
    let input = DecryptRequest {
        ciphertext_blob: Some(ciphertext(wrapped)?.into()),
        encryption_context: Some(context(&wrapped.machine_arn)),
        key_id: Some(wrapped.kms_key_arn.clone()),
        ..DecryptRequest::default()
    };
    let region = region_of(&wrapped.kms_key_arn);
    let region = region.ok_or_else(|| Failure::Internal("a stored key has no region".into()))?;
    let plaintext = Box::pin(cx.call_as::<Decrypt>(session, region, input)).await?.plaintext;
    let plaintext = plaintext.ok_or_else(|| Failure::Internal("KMS gave no plaintext".into()))?;
    data_keys::key_bytes(plaintext.reveal())
}

/// Whether `key_id` is of a symmetric key that is there; the caller may describe it.
///
/// # Errors
/// `InvalidEncryptionConfiguration`, or KMS's refusals in our words.
pub(crate) async fn require_key(cx: &mut Ctx, key_id: &str) -> Result<(), Failure> {
    let region = region_of(key_id).unwrap_or_else(|| cx.region().clone());
    let input = DescribeKeyRequest { key_id: key_id.to_owned(), ..DescribeKeyRequest::default() };
    let found = Box::pin(cx.call_in::<DescribeKey>(region, PRINCIPAL, input)).await;
    let found = found.map_err(|failure| match code_of(&failure).as_deref() {
        Some("NotFoundException") => no_key(key_id).into(),
        _ => in_our_words(failure),
    })?;
    let spec = found.key_metadata.and_then(|key| key.key_spec);
    match spec.is_some_and(|spec| spec.as_str() == "SYMMETRIC_DEFAULT") {
        true => Ok(()),
        false => Err(no_key(key_id).into()),
    }
}

fn no_key(key_id: &str) -> AwsError {
    errors::invalid_encryption_configuration(format!(
        "Invalid Encryption Configuration: '{key_id} is no symmetric encryption key'"
    ))
}

fn region_of(key: &str) -> Option<Region> {
    let (_, _) = ArnNamespace::split(key)?;
    Region::parse(Arn::parse(key).ok()?.region()).ok()
}

fn ciphertext(wrapped: &Wrapped) -> Result<Vec<u8>, Failure> {
    STANDARD
        .decode(&wrapped.data_key)
        .map_err(|_| Failure::Internal("the data key of an execution is damaged".to_owned()))
}

fn code_of(failure: &Failure) -> Option<String> {
    match failure {
        Failure::Aws(error) => Some(error.code().to_owned()),
        Failure::Denied(_) => Some("AccessDeniedException".to_owned()),
        _ => None,
    }
}

/// KMS's refusals as Step Functions has them.
pub(crate) fn in_our_words(failure: Failure) -> Failure {
    let Some(code) = code_of(&failure) else { return failure };
    let text = match &failure {
        Failure::Aws(error) => error.message().unwrap_or_default().to_owned(),
        Failure::Denied(denial) => denial.text.clone(),
        _ => String::new(),
    };
    let state = |name: &'static str| {
        let error = errors::kms_invalid_state_exception(text.clone());
        Failure::Aws(error.with_detail("kmsKeyState", name))
    };
    match code.as_str() {
        "AccessDeniedException" | "NotFoundException" | "AccessDenied" => {
            errors::kms_access_denied_exception(text).into()
        }
        "DisabledException" => state("DISABLED"),
        "KMSInvalidStateException" => state("UNAVAILABLE"),
        "ThrottlingException" | "KeyUnavailableException" | "DependencyTimeoutException" => {
            errors::kms_throttling_exception(text).into()
        }
        _ => failure,
    }
}
