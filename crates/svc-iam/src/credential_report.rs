//! The report on the credentials of an account: a line of CSV for each user, and one for the root user.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html>

use engine::{Ctx, Failure, Writer};
use identity::records::{
    ACCESS_KEYS, AccessKeyRecord, CREDENTIAL_REPORT_PARTS, CREDENTIAL_REPORTS,
    CredentialReportPartRecord, CredentialReportRecord, KEYS_OF_OWNER, KeyOwner, LOGIN_PROFILES,
    MFA_OF_OWNER, PasswordPolicyRecord, USERS, UserRecord, root_arn,
};
use stdx::Timestamp;
use store::Order;

use crate::access_key::KEYS_PER_USER_MAX;
use crate::page::all_rows;
use crate::{account, password};

/// How long a report counts, in milliseconds: 4 hours.
pub(crate) const KEPT_MS: i64 = 4 * 60 * 60 * 1_000;

/// The longest part, in bytes; a line is shorter than a tenth of it.
const PART_BYTES_MAX: usize = 128 * 1024;

const DAY_SECONDS: i64 = 24 * 60 * 60;

const COLUMNS: &str = "user,arn,user_creation_time,password_enabled,password_last_used,\
    password_last_changed,password_next_rotation,mfa_active,access_key_1_active,\
    access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,\
    access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,\
    access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,\
    cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated";

/// What a field says of something that there is none of.
const NONE: &str = "N/A";

/// The report that there is, if it still counts.
pub(crate) async fn current(cx: &mut Ctx) -> Result<Option<CredentialReportRecord>, Failure> {
    let (account, now) = (cx.account().clone(), cx.now());
    let found = CREDENTIAL_REPORTS.get(cx, &[account.as_str()]).await?;
    Ok(found
        .filter(|report| now.ms_since(Timestamp::from_unix_ms(report.generated_at_ms)) < KEPT_MS))
}

/// Writes a report of this moment, in the place of the one there was.
pub(crate) async fn write(cx: &mut Writer<'_>) -> Result<(), Failure> {
    let lines = lines(cx).await?;
    let account = cx.account().clone();
    let account = account.as_str();
    let old = CREDENTIAL_REPORTS.get(cx, &[account]).await?.map_or(0, |report| report.parts);
    let mut parts: u32 = 0;
    let mut text = String::new();
    let mut lines = lines.into_iter().peekable();
    while let Some(line) = lines.next() {
        text.push_str(&line);
        text.push('\n');
        let has_room = lines.peek().is_some_and(|next| text.len() + next.len() < PART_BYTES_MAX);
        if !has_room {
            let part = CredentialReportPartRecord { text: core::mem::take(&mut text) };
            CREDENTIAL_REPORT_PARTS.put(cx.tx_mut(), &[account, &part_key(parts)], &part)?;
            parts = parts.saturating_add(1);
        }
    }
    for number in parts..old {
        CREDENTIAL_REPORT_PARTS.delete(cx.tx_mut(), &[account, &part_key(number)]);
    }
    let generated_at_ms = cx.now().truncated_to_seconds().unix_ms();
    let report = CredentialReportRecord { generated_at_ms, parts };
    Ok(CREDENTIAL_REPORTS.put(cx.tx_mut(), &[account], &report)?)
}

/// The text of `report`.
pub(crate) async fn read(cx: &mut Ctx, report: &CredentialReportRecord) -> Result<String, Failure> {
    let account = cx.account().clone();
    let mut text = String::new();
    for number in 0..report.parts {
        let key = part_key(number);
        let part = CREDENTIAL_REPORT_PARTS.get(cx, &[account.as_str(), &key]).await?;
        let part = part.ok_or_else(|| {
            Failure::Internal(format!("part {number} of the credential report does not exist"))
        })?;
        text.push_str(&part.text);
    }
    // As at AWS, the last line has no end.
    text.truncate(text.trim_end().len());
    Ok(text)
}

fn part_key(number: u32) -> String {
    format!("{number:06}")
}

async fn lines(cx: &mut Ctx) -> Result<Vec<String>, Failure> {
    let record = account::record(cx).await?;
    let account = record.id.as_str();
    let policy = password::policy(cx, account).await?;
    let mut lines = vec![COLUMNS.to_owned(), root(cx, account, record.created_at_ms).await?];
    for (_, user) in all_rows(cx, &USERS, &[account]).await? {
        lines.push(of_user(cx, &user, policy.as_ref()).await?);
    }
    Ok(lines)
}

async fn root(cx: &mut Ctx, account: &str, created_at_ms: i64) -> Result<String, Failure> {
    let owner = KeyOwner::Root.key(account);
    let mut fields = vec![
        "<root_account>".to_owned(),
        root_arn(account),
        date(created_at_ms),
        "not_supported".to_owned(),
        "no_information".to_owned(),
        "not_supported".to_owned(),
        "not_supported".to_owned(),
        truth(has_device(cx, &owner).await?),
    ];
    fields.extend(keys(cx, &owner).await?);
    fields.extend(certificates());
    Ok(fields.join(","))
}

async fn of_user(
    cx: &mut Ctx,
    user: &UserRecord,
    policy: Option<&PasswordPolicyRecord>,
) -> Result<String, Failure> {
    let profile = LOGIN_PROFILES.get(cx, &[&user.id]).await?;
    let set_at_ms = profile.as_ref().map(|profile| profile.password.set_at_ms);
    let age = policy.and_then(|policy| policy.age_days_max).map(i64::from);
    let rotated_at = set_at_ms.zip(age).map(|(at, days)| {
        Timestamp::from_unix_ms(at).plus_seconds(days.saturating_mul(DAY_SECONDS)).unix_ms()
    });
    let none = || NONE.to_owned();
    let mut fields = vec![
        user.name.clone(),
        user.arn(),
        date(user.created_at_ms),
        truth(profile.is_some()),
        // Nobody signs in with a password here.
        if profile.is_some() { "no_information".to_owned() } else { none() },
        set_at_ms.map_or_else(none, date),
        rotated_at.map_or_else(none, date),
        truth(has_device(cx, &user.id).await?),
    ];
    fields.extend(keys(cx, &user.id).await?);
    fields.extend(certificates());
    Ok(fields.join(","))
}

/// Five fields for each of two access keys, the older one first.
async fn keys(cx: &mut Ctx, owner: &str) -> Result<Vec<String>, Failure> {
    let mut keys: Vec<AccessKeyRecord> = Vec::new();
    for (parts, _) in all_rows(cx, &KEYS_OF_OWNER, &[owner]).await? {
        let Some(id) = parts.first() else { continue };
        keys.extend(ACCESS_KEYS.get(cx, &[id]).await?);
    }
    keys.sort_by(|one, other| (one.created_at_ms, &one.id).cmp(&(other.created_at_ms, &other.id)));
    let mut fields = Vec::new();
    for at in 0..KEYS_PER_USER_MAX {
        let Some(key) = keys.get(at) else {
            fields.push(truth(false));
            fields.extend([NONE; 4].map(str::to_owned));
            continue;
        };
        let used = cx.identity().last_used(&key.id).await?;
        fields.push(truth(key.is_active));
        fields.push(date(key.created_at_ms));
        match used {
            Some(used) => {
                fields.extend([date(used.at_ms), used.region.to_string(), used.service]);
            }
            None => fields.extend([NONE; 3].map(str::to_owned)),
        }
    }
    Ok(fields)
}

/// There are no signing certificates here.
fn certificates() -> [String; 4] {
    [truth(false), NONE.to_owned(), truth(false), NONE.to_owned()]
}

async fn has_device(cx: &mut Ctx, owner: &str) -> Result<bool, Failure> {
    Ok(!MFA_OF_OWNER.range(cx, &[owner], None, 1, Order::Forward).await?.is_empty())
}

fn truth(value: bool) -> String {
    if value { "true".to_owned() } else { "false".to_owned() }
}

/// `2026-05-01T12:00:00+00:00`.
fn date(unix_ms: i64) -> String {
    let text = Timestamp::from_unix_ms(unix_ms).iso8601();
    text.strip_suffix('Z').map_or_else(|| text.clone(), |text| format!("{text}+00:00"))
}
