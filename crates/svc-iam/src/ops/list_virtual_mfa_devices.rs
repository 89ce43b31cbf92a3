//! `ListVirtualMFADevices`: the devices of the account, with their users and without their secrets.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListVirtualMFADevices.html>

use api_iam::{AssignmentStatusType, ListVirtualMFADevicesRequest, ListVirtualMFADevicesResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{MFA_DEVICES, MfaDeviceRecord};

use crate::page::paging;
use crate::{Iam, mfa};

impl Handler<api_iam::ListVirtualMFADevices> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &ListVirtualMFADevicesRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("iam:ListVirtualMFADevices", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListVirtualMFADevicesRequest,
        _allowed: Allowed<()>,
    ) -> Result<ListVirtualMFADevicesResponse, Failure> {
        let status = input.assignment_status.as_ref();
        let question: &[&str] = &[status.map_or("Any", AssignmentStatusType::as_str)];
        let paging = paging::<api_iam::ListVirtualMFADevices>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let account = cx.account().clone();
        let is_wanted = |_: &[String], device: &MfaDeviceRecord| match status {
            Some(AssignmentStatusType::Assigned) => device.assignment.is_some(),
            Some(AssignmentStatusType::Unassigned) => device.assignment.is_none(),
            _ => true,
        };
        let page = paging.rows(cx, &MFA_DEVICES, &[account.as_str()], is_wanted).await?;
        let (is_truncated, marker) = (page.is_truncated(), page.next);
        let mut virtual_mfa_devices = Vec::new();
        for (_, device) in &page.items {
            virtual_mfa_devices.push(mfa::wire_virtual(cx, device).await?);
        }
        Ok(ListVirtualMFADevicesResponse { virtual_mfa_devices, is_truncated, marker })
    }
}
