//! VerifyMac: <https://docs.aws.amazon.com/kms/latest/APIReference/API_VerifyMac.html>

use api_kms::{VerifyMac, VerifyMacRequest, VerifyMacResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use envelope::mac::verify_mac;

use crate::Kms;
use crate::crypto::stop_if_dry_run;
use crate::mac::{hash_of, touch};
use crate::managed::ForUse;

impl Handler<VerifyMac> for Kms {
    type Touches = Touch<ForUse>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &VerifyMacRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        let tokens = input.grant_tokens.as_deref();
        touch(cx, "kms:VerifyMac", &input.key_id, &input.mac_algorithm, tokens).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &VerifyMacRequest,
        allowed: Allowed<ForUse>,
    ) -> Result<VerifyMacResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let key = allowed.into_inner().ready(cx).await?;
        key.require_usable()?;
        let hash = hash_of(&key, &input.mac_algorithm, "VerifyMac")?;
        let material = self.materials.mac_key(cx, &key).await?;
        let bytes = material.secret().reveal();
        if !verify_mac(hash, bytes, input.message.reveal(), &input.mac) {
            return Err(errors::kms_invalid_mac_exception().into());
        }
        // Whether the MAC is one is part of whether the call would succeed.
        stop_if_dry_run(input.dry_run)?;
        Ok(VerifyMacResponse {
            key_id: Some(key.arn()),
            mac_valid: Some(true),
            mac_algorithm: Some(input.mac_algorithm.clone()),
        })
    }
}
