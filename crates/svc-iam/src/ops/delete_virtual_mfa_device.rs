//! `DeleteVirtualMFADevice`: removes a device that nobody uses.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteVirtualMFADevice.html>

use api_iam::DeleteVirtualMFADeviceRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::errors::delete_conflict;
use crate::mfa::DeviceLookup;
use crate::{Iam, mfa};

impl Handler<api_iam::DeleteVirtualMFADevice> for Iam {
    type Touches = Touch<DeviceLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteVirtualMFADeviceRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = DeviceLookup::load(cx, &input.serial_number).await?;
        let access = found.access("iam:DeleteVirtualMFADevice");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &DeleteVirtualMFADeviceRequest,
        allowed: Allowed<DeviceLookup>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let device = allowed.into_inner().into_record()?;
        if device.assignment.is_some() {
            return Err(delete_conflict("MFA VirtualDevice in use. Must deactivate first."));
        }
        mfa::remove(cx, &device);
        Ok(Empty {})
    }
}
