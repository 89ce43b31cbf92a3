//! `CreateVirtualMFADevice`: a new device; the one time its secret is told.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateVirtualMFADevice.html>

use std::collections::BTreeMap;

use api_iam::{CreateVirtualMFADeviceRequest, CreateVirtualMFADeviceResponse, VirtualMFADevice};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use identity::fresh_mfa_seed;
use identity::records::{MFA_DEVICES, MfaDeviceRecord, iam_arn};
use wire::SensitiveBlob;

use crate::errors::already_exists;
use crate::{Iam, entity, mfa, tags};

impl Handler<api_iam::CreateVirtualMFADevice> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateVirtualMFADeviceRequest,
    ) -> Result<Self::Touches, Failure> {
        let path = input.path.as_deref().unwrap_or("/");
        let arn = iam_arn(cx.account().as_str(), "mfa", path, &input.virtual_mfa_device_name);
        let tags = input.tags.as_deref().unwrap_or_default();
        let access = Access::new("iam:CreateVirtualMFADevice", arn.clone(), cx.account());
        let mut touch = Touch::new((), tags::requested(access, tags));
        if !tags.is_empty() {
            let access = Access::new("iam:TagMFADevice", arn, cx.account());
            touch = touch.and(tags::requested(access, tags));
        }
        Ok(touch)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateVirtualMFADeviceRequest,
        allowed: Allowed<()>,
    ) -> Result<CreateVirtualMFADeviceResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut device = MfaDeviceRecord {
            account: cx.account().clone(),
            name: input.virtual_mfa_device_name.clone(),
            path: entity::path(input.path.as_deref())?,
            seed: fresh_mfa_seed(cx.random()),
            created_at_ms: cx.now().truncated_to_seconds().unix_ms(),
            assignment: None,
            tags: BTreeMap::new(),
        };
        if MFA_DEVICES.contains(cx, &[device.account.as_str(), &device.key_part()]).await? {
            return Err(already_exists(
                "MFADevice entity at the same path and name already exists.",
            ));
        }
        tags::add(&mut device.tags, input.tags.as_deref().unwrap_or_default())?;
        mfa::save(cx, &device)?;
        let seed = device.seed.secret().reveal().clone().into_bytes();
        Ok(CreateVirtualMFADeviceResponse {
            virtual_mfa_device: VirtualMFADevice {
                serial_number: device.arn(),
                base32_string_seed: Some(SensitiveBlob::from(seed)),
                qr_code_png: Some(SensitiveBlob::from(mfa::qr_code_png(&device)?)),
                tags: tags::wire_if_any(&device.tags),
                ..VirtualMFADevice::default()
            },
        })
    }
}
