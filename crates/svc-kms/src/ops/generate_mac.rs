//! GenerateMac: <https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateMac.html>

use api_kms::{GenerateMac, GenerateMacRequest, GenerateMacResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use envelope::mac::generate_mac;

use crate::Kms;
use crate::crypto::stop_if_dry_run;
use crate::mac::{hash_of, touch};
use crate::managed::ForUse;

impl Handler<GenerateMac> for Kms {
    type Touches = Touch<ForUse>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GenerateMacRequest,
    ) -> Result<Touch<ForUse>, Failure> {
        let tokens = input.grant_tokens.as_deref();
        touch(cx, "kms:GenerateMac", &input.key_id, &input.mac_algorithm, tokens).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GenerateMacRequest,
        allowed: Allowed<ForUse>,
    ) -> Result<GenerateMacResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let key = allowed.into_inner().ready(cx).await?;
        key.require_usable()?;
        let hash = hash_of(&key, &input.mac_algorithm, "GenerateMac")?;
        stop_if_dry_run(input.dry_run)?;
        let material = self.materials.mac_key(cx, &key).await?;
        let mac = generate_mac(hash, material.secret().reveal(), input.message.reveal());
        Ok(GenerateMacResponse {
            mac: Some(mac.into()),
            mac_algorithm: Some(input.mac_algorithm.clone()),
            key_id: Some(key.arn()),
        })
    }
}
