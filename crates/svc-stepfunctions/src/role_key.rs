//! A data key for an execution, by the role that it has. No request reaches this operation: Step Functions calls it as
//! itself where a caller starts or answers, who needs no permission for the key.

use api_stepfunctions::SERVICE;
use engine::{Allowed, CallSource, Ctx, Failure, Handler, Touch, UnlessDenied, View};
use names::{AccountId, Region};
use secret::Secret;
use wire::{Kind, Member, Operation, OperationMeta, Schema, SensitiveBlob, Structure};

use crate::arns::MachinePlace;
use crate::kms::{fresh_for_role, in_our_words, open_for_role};
use crate::role::session_name;
use crate::sealing::{Key, Sealing, Wrapped, fresh_owned, open_owned};
use crate::{PRINCIPAL, Sfn};

/// Makes or opens a data key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoleKey;

impl Operation for RoleKey {
    type Input = RoleKeyRequest;
    type Output = RoleKeyAnswer;
    const META: &'static OperationMeta = &ROLE_KEY;
}

static ROLE_KEY: OperationMeta = OperationMeta {
    counted: true,
    input: &REQUEST,
    output: &ANSWER,
    new_input: wire::new_shape::<RoleKeyRequest>,
    new_output: wire::new_shape::<RoleKeyAnswer>,
    ..OperationMeta::named(&SERVICE, "StartExecution", &["states:StartExecution"])
};

static TEXT: Schema = Schema::new("String", Kind::String);
static BYTES: Schema = Schema::new("DataKey", Kind::Blob).sensitive();

/// Of which execution, and what is wanted.
#[derive(Default)]
pub struct RoleKeyRequest {
    /// The state machine.
    pub machine_arn: String,
    /// The role.
    pub role_arn: String,
    /// The key.
    pub key_id: String,
    /// The data key to be opened; none is to be made.
    pub data_key: Option<String>,
}

/// A data key.
#[derive(Default)]
pub struct RoleKeyAnswer {
    /// The key that it lies under.
    pub key_arn: String,
    /// As KMS gave it, in base64.
    pub data_key: String,
    /// In the clear.
    pub plaintext: SensitiveBlob,
}

static REQUEST: Structure = Structure::new(
    "RoleKeyRequest",
    &[
        Member::new("StateMachineArn", &TEXT).required(),
        Member::new("RoleArn", &TEXT).required(),
        Member::new("KeyId", &TEXT).required(),
        Member::new("DataKey", &TEXT),
    ],
);

static ANSWER: Structure = Structure::new(
    "RoleKeyAnswer",
    &[
        Member::new("KeyArn", &TEXT).required(),
        Member::new("DataKey", &TEXT).required(),
        Member::new("Plaintext", &BYTES).required(),
    ],
);

wire::shape!(RoleKeyRequest, REQUEST { 0 machine_arn, 1 role_arn, 2 key_id, 3 data_key });
wire::shape!(RoleKeyAnswer, ANSWER { 0 key_arn, 1 data_key, 2 plaintext });

impl Handler<RoleKey> for Sfn {
    type Touches = UnlessDenied<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &RoleKeyRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(UnlessDenied(Touch::account_wide("states:StartExecution", cx.account())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RoleKeyRequest,
        _: Allowed<()>,
    ) -> Result<RoleKeyAnswer, Failure> {
        let name = session_name("states");
        let session = Box::pin(cx.assume(PRINCIPAL, &input.role_arn, &name)).await?;
        let (wrapped, key) = match &input.data_key {
            None => {
                let wanted = (input.key_id.as_str(), input.machine_arn.as_str());
                fresh_for_role(cx, &session, wanted).await?
            }
            Some(data_key) => {
                let wrapped = Wrapped {
                    kms_key_arn: input.key_id.clone(),
                    data_key: data_key.clone(),
                    machine_arn: input.machine_arn.clone(),
                };
                let key = open_for_role(cx, &session, &wrapped).await?;
                (wrapped, key)
            }
        };
        Ok(RoleKeyAnswer {
            key_arn: wrapped.kms_key_arn,
            data_key: wrapped.data_key,
            plaintext: SensitiveBlob::from(key.reveal().to_vec()),
        })
    }
}

/// Whose role, for which state machine.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Whose<'a> {
    pub(crate) account: &'a AccountId,
    pub(crate) region: &'a Region,
    pub(crate) machine: &'a MachinePlace,
    pub(crate) role_arn: &'a str,
}

async fn ask(
    cx: &mut Ctx,
    whose: Whose<'_>,
    (key_id, data_key): (&str, Option<String>),
) -> Result<(Wrapped, Key), Failure> {
    let machine_arn = whose.machine.arn();
    let input = RoleKeyRequest {
        machine_arn: machine_arn.clone(),
        role_arn: whose.role_arn.to_owned(),
        key_id: key_id.to_owned(),
        data_key,
    };
    let source = CallSource { arn: machine_arn.clone(), account: whose.account.clone() };
    let whence = (source, whose.region.clone());
    let made = Box::pin(cx.call_as_service::<RoleKey>(PRINCIPAL, whence, input)).await;
    let made = made.map_err(in_our_words)?;
    let key: Secret<[u8; 32]> = data_keys::key_bytes(made.plaintext.reveal())?;
    let (kms_key_arn, data_key) = (made.key_arn, made.data_key);
    Ok((Wrapped { kms_key_arn, data_key, machine_arn }, Key::new(key)))
}

/// A fresh data key, by the role where it lies under a key of KMS.
///
/// # Errors
/// STS's and KMS's refusals in our words.
pub(crate) async fn fresh_by_role(
    cx: &mut Ctx,
    whose: Whose<'_>,
    key_id: Option<&str>,
) -> Result<(Sealing, Key), Failure> {
    let Some(key_id) = key_id else {
        return fresh_owned(cx, (whose.account, whose.region), &whose.machine.arn()).await;
    };
    let (wrapped, key) = ask(cx, whose, (key_id, None)).await?;
    Ok((Sealing::Kms(wrapped), key))
}

/// The data key in `sealing`, by the role where it lies under a key of KMS.
///
/// # Errors
/// STS's and KMS's refusals in our words.
pub(crate) async fn open_by_role(
    cx: &mut Ctx,
    whose: Whose<'_>,
    sealing: &Sealing,
) -> Result<Key, Failure> {
    match sealing {
        Sealing::Owned(owned) => open_owned(cx, owned).await,
        Sealing::Kms(wrapped) => {
            let asked = (wrapped.kms_key_arn.as_str(), Some(wrapped.data_key.clone()));
            Ok(ask(cx, whose, asked).await?.1)
        }
    }
}
