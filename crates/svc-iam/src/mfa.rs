//! Virtual MFA devices: made, assigned to a user or the root user, shown.

use api_iam::{MFADevice, User, VirtualMFADevice, errors};
use engine::{Access, Ctx, Failure, View, Writer};
use identity::records::{
    KeyOwner, MFA_DEVICES, MFA_OF_OWNER, MembershipRecord, MfaDeviceRecord, iam_arn,
};
use identity::{mfa_device, touch_epoch, user_by_id};
use names::{AccountId, Arn};
use qrcode::{Color, EcLevel, QrCode};
use stdx::Timestamp;
use store::Order;

use crate::access_key::Owner;
use crate::errors::{no_such_entity, quota_exceeded};
use crate::{tags, user};

/// The most devices a user has.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
pub(crate) const DEVICES_PER_USER_MAX: usize = 8;

/// Pixels of one module of a QR code.
const MODULE_PIXELS: usize = 4;

/// Modules of white around a QR code: ISO/IEC 18004 asks for four.
const QUIET_MODULES: usize = 4;

/// The device that a request names by its serial number, perhaps nothing.
#[derive(Debug)]
pub struct DeviceLookup {
    account: AccountId,
    serial: String,
    record: Option<MfaDeviceRecord>,
}

impl DeviceLookup {
    /// Looks up `serial` in the caller's account.
    pub(crate) async fn load(cx: &mut View<'_>, serial: &str) -> Result<Self, Failure> {
        let account = cx.account().clone();
        let record = mfa_device(cx, &account, serial).await?;
        Ok(Self { account, serial: serial.to_owned(), record })
    }

    /// `action` on it, with its tags as condition keys.
    pub(crate) fn access(&self, action: &'static str) -> Access {
        let own = self.record.as_ref().map(MfaDeviceRecord::arn);
        // What is not of this account is judged as a name that nothing has.
        let arn = own.unwrap_or_else(|| match Arn::parse(&self.serial) {
            Ok(_) => self.serial.clone(),
            Err(_) => iam_arn(self.account.as_str(), "mfa", "/", &self.serial),
        });
        let access = Access::new(action, arn, &self.account);
        self.record.iter().fold(access, |access, record| tags::held(access, &record.tags))
    }

    /// The record itself, or `NoSuchEntity`.
    pub(crate) fn into_record(self) -> Result<MfaDeviceRecord, Failure> {
        let Self { serial, record, .. } = self;
        record.ok_or_else(|| absent(&serial))
    }
}

pub(crate) fn absent(serial: &str) -> Failure {
    no_such_entity(format!("VirtualMFADevice with serial number {serial} doesn't exist."))
}

/// The two codes of a request are not those of the device.
pub(crate) fn invalid_codes() -> Failure {
    errors::invalid_authentication_code_exception("Authentication code for device is not valid.")
        .into()
}

/// Writes a device, new or changed.
pub(crate) fn save(cx: &mut Writer<'_>, device: &MfaDeviceRecord) -> Result<(), Failure> {
    let account = cx.account().clone();
    Ok(MFA_DEVICES.put(cx.tx_mut(), &[account.as_str(), &device.key_part()], device)?)
}

/// Removes a device that nobody uses.
pub(crate) fn remove(cx: &mut Writer<'_>, device: &MfaDeviceRecord) {
    let account = cx.account().clone();
    MFA_DEVICES.delete(cx.tx_mut(), &[account.as_str(), &device.key_part()]);
}

/// Gives `device` to `owner`, or synchronises it, as the two codes say.
pub(crate) fn synchronise(
    cx: &mut Writer<'_>,
    mut device: MfaDeviceRecord,
    owner: &Owner,
    codes: [&str; 2],
) -> Result<(), Failure> {
    let now = cx.now();
    let synchronised =
        cx.identity().mfa().synchronise(&device, codes, now).ok_or_else(invalid_codes)?;
    let enabled_at_ms = match &device.assignment {
        Some(assignment) => assignment.enabled_at_ms,
        None => now.truncated_to_seconds().unix_ms(),
    };
    device.assignment = Some(synchronised.assignment(owner.owner.clone(), enabled_at_ms));
    save(cx, &device)
}

/// Notes that `owner` uses `device`.
pub(crate) async fn assign(
    cx: &mut Writer<'_>,
    owner: &Owner,
    device: &MfaDeviceRecord,
) -> Result<(), Failure> {
    let owner = owner.key_part(cx);
    let limit = DEVICES_PER_USER_MAX;
    if MFA_OF_OWNER.range(cx, &[&owner], None, limit, Order::Forward).await?.len() >= limit {
        return Err(quota_exceeded("MFADevicesPerUser", limit));
    }
    MFA_OF_OWNER.put(cx.tx_mut(), &[&owner, &device.key_part()], &MembershipRecord {})?;
    let account = cx.account().clone();
    Ok(touch_epoch(cx.tx_mut(), &account)?)
}

/// Notes that `owner` no longer uses `device`, which then is anybody's.
pub(crate) fn release(
    cx: &mut Writer<'_>,
    owner: &Owner,
    device: MfaDeviceRecord,
) -> Result<(), Failure> {
    let owner = owner.key_part(cx);
    MFA_OF_OWNER.delete(cx.tx_mut(), &[&owner, &device.key_part()]);
    save(cx, &MfaDeviceRecord { assignment: None, ..device })?;
    let account = cx.account().clone();
    Ok(touch_epoch(cx.tx_mut(), &account)?)
}

/// The device `serial` in use by `owner`, or `NoSuchEntity`.
pub(crate) async fn of_owner(
    cx: &mut Ctx,
    owner: &Owner,
    serial: &str,
) -> Result<MfaDeviceRecord, Failure> {
    let account = cx.account().clone();
    let device = mfa_device(cx, &account, serial).await?;
    let used = device.filter(|device| {
        device.assignment.as_ref().is_some_and(|assignment| assignment.owner == owner.owner)
    });
    used.ok_or_else(|| no_such_entity(format!("MFA Device {serial} is not assigned to this user.")))
}

/// A device in use, as lists of a user's devices show it.
pub(crate) fn wire(owner: &Owner, device: &MfaDeviceRecord) -> MFADevice {
    MFADevice {
        user_name: owner.name.clone().unwrap_or_else(|| device.account.as_str().to_owned()),
        serial_number: device.arn(),
        enable_date: Timestamp::from_unix_ms(enabled_at_ms(device)),
    }
}

/// When the device was enabled; of one that is not, when it was made.
pub(crate) fn enabled_at_ms(device: &MfaDeviceRecord) -> i64 {
    device.assignment.as_ref().map_or(device.created_at_ms, |assignment| assignment.enabled_at_ms)
}

/// A device with its user, as the list of the account's devices shows it. Its secret is never shown again.
pub(crate) async fn wire_virtual(
    cx: &mut Ctx,
    device: &MfaDeviceRecord,
) -> Result<VirtualMFADevice, Failure> {
    let user: Option<User> = match device.assignment.as_ref().map(|assignment| &assignment.owner) {
        None => None,
        Some(KeyOwner::Root) => Some(user::wire_root(&device.account, device.created_at_ms)),
        Some(KeyOwner::User(id)) => {
            user_by_id(cx, id).await?.map(|record| user::wire_in_list(&record))
        }
    };
    let enabled = device.assignment.as_ref().map(|assignment| assignment.enabled_at_ms);
    Ok(VirtualMFADevice {
        serial_number: device.arn(),
        user,
        enable_date: enabled.map(Timestamp::from_unix_ms),
        ..VirtualMFADevice::default()
    })
}

/// The picture that a telephone reads a device's secret from: a PNG (ISO/IEC 15948) of the QR code
/// (ISO/IEC 18004) of `otpauth://totp/NAME@ACCOUNT?secret=SEED`.
pub(crate) fn qr_code_png(device: &MfaDeviceRecord) -> Result<Vec<u8>, Failure> {
    let internal = |error: &dyn core::fmt::Display| Failure::Internal(error.to_string());
    let MfaDeviceRecord { name, account, seed, .. } = device;
    let seed = seed.secret().reveal();
    let address = format!("otpauth://totp/{name}@{account}?secret={seed}&issuer=Ironkeep");
    let code = QrCode::with_error_correction_level(address, EcLevel::M)
        .map_err(|error| internal(&error))?;
    let modules = code.width();
    let side = (modules + 2 * QUIET_MODULES) * MODULE_PIXELS;
    let is_dark = |x: usize, y: usize| {
        let module = |pixel: usize| (pixel / MODULE_PIXELS).checked_sub(QUIET_MODULES);
        match (module(x), module(y)) {
            (Some(x), Some(y)) if x < modules && y < modules => code[(x, y)] == Color::Dark,
            _ => false,
        }
    };
    let pixels: Vec<u8> = (0..side)
        .flat_map(|y| (0..side).map(move |x| (x, y)))
        .map(|(x, y)| if is_dark(x, y) { 0 } else { u8::MAX })
        .collect();
    let mut picture = Vec::new();
    let side = u32::try_from(side).map_err(|error| internal(&error))?;
    let mut encoder = png::Encoder::new(&mut picture, side, side);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().map_err(|error| internal(&error))?;
    writer.write_image_data(&pixels).map_err(|error| internal(&error))?;
    writer.finish().map_err(|error| internal(&error))?;
    Ok(picture)
}
