//! RevokeGrant: <https://docs.aws.amazon.com/kms/latest/APIReference/API_RevokeGrant.html>

use api_kms::{RevokeGrant, RevokeGrantRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kms;
use crate::access::{named_key_access, via_service};
use crate::crypto::stop_if_dry_run;
use crate::grant::GRANTS;
use crate::grant::rules::{end, missing};
use crate::key::KeyRecord;
use crate::resolve::{Forms, find_key};

impl Handler<RevokeGrant> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RevokeGrantRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        let named = find_key(cx, &input.key_id, Forms::KeyOnly, "kms:RevokeGrant").await?;
        cx.name_resource(&named.key.arn(), &named.key.account);
        let for_resource = if via_service(cx).is_some() { "true" } else { "false" };
        let access = named_key_access(cx, "kms:RevokeGrant", &named)?
            .key("kms:GrantIsForAWSResource", for_resource);
        Ok(Touch::new(named.into_key(), access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RevokeGrantRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let key = allowed.into_inner();
        let [account, region, key_id] = key.place();
        let grant = GRANTS.get(cx, &[account, region, key_id, &input.grant_id]).await?;
        let grant = grant.ok_or_else(|| missing(&input.grant_id))?;
        stop_if_dry_run(input.dry_run)?;
        end(cx, &key, &input.grant_id, &grant).await?;
        Ok(Empty {})
    }
}
