//! `EnableMFADevice`: gives a device to a user, who proves by two consecutive codes to have it.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html>
//!
//! # Differs from AWS
//! The root user enables a device of its own with its account's number as `UserName`: at AWS only the
//! console can.

use api_iam::EnableMFADeviceRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::mfa_device;
use wire::Empty;

use crate::access_key::Owner;
use crate::errors::already_exists;
use crate::user::Holder;
use crate::{Iam, mfa};

impl Handler<api_iam::EnableMFADevice> for Iam {
    type Touches = Touch<Holder>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &EnableMFADeviceRequest,
    ) -> Result<Self::Touches, Failure> {
        let holder = Holder::load_or_root(cx, Some(&input.user_name)).await?;
        let access = holder.access("iam:EnableMFADevice");
        Ok(Touch::new(holder, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &EnableMFADeviceRequest,
        allowed: Allowed<Holder>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let owner = Owner::of(&allowed)?;
        let account = cx.account().clone();
        let serial = &input.serial_number;
        let device = mfa_device(cx, &account, serial).await?.ok_or_else(|| mfa::absent(serial))?;
        if device.assignment.is_some() {
            return Err(already_exists(format!("MFA Device {serial} is already in use.")));
        }
        mfa::assign(cx, &owner, &device).await?;
        let codes = [input.authentication_code1.reveal(), input.authentication_code2.reveal()];
        mfa::synchronise(cx, device, &owner, codes)?;
        Ok(Empty {})
    }
}
