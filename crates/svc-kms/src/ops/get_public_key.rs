//! GetPublicKey: <https://docs.aws.amazon.com/kms/latest/APIReference/API_GetPublicKey.html>

use api_kms::{GetPublicKey, GetPublicKeyRequest, GetPublicKeyResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::access::use_access;
use crate::crypto::public_key;
use crate::grant::token::check_all;
use crate::managed::{ForUse, find_for_use};
use crate::spec::{Algorithms, Spec};

impl Handler<GetPublicKey> for Kms {
    type Touches = Touch<ForUse>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetPublicKeyRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        check_all(cx, input.grant_tokens.as_deref())?;
        let key = find_for_use(cx, &input.key_id, "kms:GetPublicKey").await?;
        cx.name_resource(&key.named.key.arn(), &key.named.key.account);
        let access = use_access(cx, "kms:GetPublicKey", &key.named, None).await?;
        Ok(Touch::new(key, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetPublicKeyRequest,
        allowed: Allowed<ForUse>,
    ) -> Result<GetPublicKeyResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let key = allowed.into_inner().ready(cx).await?;
        key.require_usable()?;
        let Spec::Pair(_) = key.spec else {
            return Err(errors::unsupported_operation_exception(format!(
                "{} key usage is {} which is not valid for GetPublicKey.",
                key.arn(),
                key.usage.name(),
            ))
            .into());
        };
        let algorithms = Algorithms::of(key.spec, key.usage);
        Ok(GetPublicKeyResponse {
            key_id: Some(key.arn()),
            public_key: Some(public_key(&key)?.into()),
            customer_master_key_spec: Some(key.spec.customer_master_key_spec()),
            key_spec: Some(key.spec.wire()),
            key_usage: Some(key.usage.wire()),
            encryption_algorithms: algorithms.encryption,
            signing_algorithms: algorithms.signing,
            key_agreement_algorithms: algorithms.agreement,
            encapsulation_algorithms: algorithms.encapsulation,
        })
    }
}
