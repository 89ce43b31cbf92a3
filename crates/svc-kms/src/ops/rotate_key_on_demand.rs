//! RotateKeyOnDemand: <https://docs.aws.amazon.com/kms/latest/APIReference/API_RotateKeyOnDemand.html>
//!
//! # Differs from AWS
//! The rotation is complete when the call answers, so a start date is never shown.

use api_kms::{RotateKeyOnDemand, RotateKeyOnDemandRequest, RotateKeyOnDemandResponse, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Kms;
use crate::key::{KeyRecord, Origin};
use crate::manage::touch_key;
use crate::rotation::{ON_DEMAND_MAX, rotate_now, rotate_to_imported};

impl Handler<RotateKeyOnDemand> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RotateKeyOnDemandRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        touch_key(cx, "kms:RotateKeyOnDemand", &input.key_id).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &RotateKeyOnDemandRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<RotateKeyOnDemandResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut key = allowed.into_inner();
        key.require_customer_managed()?;
        key.require_rotatable_on_demand()?;
        let done = key.rotations.iter().filter(|rotation| rotation.on_demand).count();
        if done >= ON_DEMAND_MAX {
            return Err(errors::limit_exceeded_exception(format!(
                "{} has reached the limit of {ON_DEMAND_MAX} on-demand rotations.",
                key.arn(),
            ))
            .into());
        }
        match key.origin {
            Origin::AwsKms => rotate_now(cx, &mut key, true).await?,
            Origin::External => rotate_to_imported(cx, &mut key).await?,
            Origin::AwsCloudHsm | Origin::ExternalKeyStore => {
                return Err(Failure::Internal("a key that does not rotate".into()));
            }
        }
        Ok(RotateKeyOnDemandResponse { key_id: Some(key.arn()) })
    }
}
