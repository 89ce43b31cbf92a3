//! `GetMFADevice`: a device in use and since when.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetMFADevice.html>

use api_iam::{GetMFADeviceRequest, GetMFADeviceResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;

use crate::access_key::Owner;
use crate::user::Holder;
use crate::{Iam, mfa};

impl Handler<api_iam::GetMFADevice> for Iam {
    type Touches = Touch<Holder>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetMFADeviceRequest,
    ) -> Result<Self::Touches, Failure> {
        let holder = Holder::load_or_root(cx, input.user_name.as_deref()).await?;
        let access = holder.access("iam:GetMFADevice");
        Ok(Touch::new(holder, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetMFADeviceRequest,
        allowed: Allowed<Holder>,
    ) -> Result<GetMFADeviceResponse, Failure> {
        let owner = Owner::of(&allowed)?;
        let device = mfa::of_owner(cx, &owner, &input.serial_number).await?;
        Ok(GetMFADeviceResponse {
            user_name: owner.name.clone(),
            serial_number: device.arn(),
            enable_date: Some(Timestamp::from_unix_ms(mfa::enabled_at_ms(&device))),
            certifications: None,
        })
    }
}
