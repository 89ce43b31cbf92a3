//! InitiateJob: <https://docs.aws.amazon.com/amazonglacier/latest/dev/api-initiate-job-post.html>
//!
//! # Differs from AWS
//! A topic is kept and shown; nothing is delivered to it.

use api_glacier::{InitiateJob, InitiateJobInput, InitiateJobOutput, JobParameters, errors};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View, Writer};
use store::Order;

use crate::Glacier;
use crate::access::{FoundVault, find_vault};
use crate::archive::description;
use crate::begin::{self, Kind};
use crate::manage::topic;
use crate::refusal::{missing, not_found};
use crate::retrieval::{
    Retrieval, RetrievalState, RetrievalTier, Wanted, WantedArchive, job_order, new_job_id,
};
use crate::retrieval_policy::{RetrievalPolicy, Retrieved};
use crate::tables::{ARCHIVES, RETRIEVAL_DUES, RETRIEVAL_POLICIES, RETRIEVALS, RETRIEVED};
use crate::vault::Vault;

/// For how long a retrieval counts against `BytesPerHour`.
const HOUR_MS: i64 = 3600 * 1000;

/// The most retrievals that count at a time.
const COUNTED_MAX: usize = 1_000;

impl Handler<InitiateJob> for Glacier {
    type Touches = Touch<FoundVault>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &InitiateJobInput,
    ) -> Result<Self::Touches, Failure> {
        let (found, access) =
            find_vault::<InitiateJob>(cx, &input.account_id, &input.vault_name).await?;
        let access = with_age(self, cx, (access, &found), input).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &InitiateJobInput,
        vault: Allowed<FoundVault>,
    ) -> Result<InitiateJobOutput, Failure> {
        let cx = &mut cx.writer(&vault);
        let vault = FoundVault::take(vault)?;
        let sent = input.job_parameters.as_ref().ok_or_else(|| missing("jobParameters"))?;
        let kind = begin::kind(sent)?;
        let tier = begin::tier(sent.tier.as_deref())?;
        let id = new_job_id(cx);
        let what = match kind {
            Kind::Inventory => Wanted::Inventory(begin::inventory(sent)?),
            Kind::Archive => Wanted::Archive(archive(cx, &vault, sent).await?),
        };
        if let (Wanted::Archive(wanted), RetrievalTier::Standard) = (&what, tier) {
            count(cx, &vault, &id, wanted).await?;
        }
        let due = cx.now().plus_seconds(self.retrieval_seconds(tier.seconds()));
        let described = sent.description.as_deref();
        let job = Retrieval {
            description: described.map(|text| description(Some(text))).transpose()?,
            topic: topic(sent.sns_topic.as_deref())?,
            tier,
            created_ms: cx.now().unix_ms(),
            what,
            state: RetrievalState::InProgress { due_ms: due.unix_ms() },
        };
        let order = job_order(&id).unwrap_or_default();
        RETRIEVALS.put(cx.tx_mut(), &[&vault.id, &order, &id], &job)?;
        RETRIEVAL_DUES.add(cx.tx_mut(), due.unix_ms(), &vault, &id)?;
        Ok(InitiateJobOutput {
            location: Some(vault.path(&format!("/jobs/{id}"))),
            job_id: Some(id),
            job_output_path: None,
        })
    }
}

/// Adds the age of the archive that is asked for.
async fn with_age(
    service: &Glacier,
    cx: &mut View<'_>,
    (access, found): (Access, &FoundVault),
    input: &InitiateJobInput,
) -> Result<Access, Failure> {
    let asked = input.job_parameters.as_ref().and_then(|sent| sent.archive_id.as_deref());
    let (Some(vault), Some(id)) = (&found.vault, asked) else { return Ok(access) };
    let archive = ARCHIVES.get(cx, &[&vault.id, id]).await?;
    let now = service.lock_now(cx.tx(), cx.now()).await?;
    let age = archive.map(|archive| archive.age_days(now).to_string());
    Ok(access.key_if("glacier:ArchiveAgeInDays", age))
}

async fn archive(
    cx: &mut Ctx,
    vault: &Vault,
    sent: &JobParameters,
) -> Result<WantedArchive, Failure> {
    let id = sent.archive_id.as_deref().ok_or_else(|| missing("ArchiveId"))?;
    let archive = ARCHIVES.get(cx, &[&vault.id, id]).await?;
    let unknown = || not_found(format!("The archive ID was not found: {id}"));
    Ok(begin::archive(sent, id, archive.ok_or_else(unknown)?)?)
}

/// Counts a retrieval against the policy of the vault's account, if that has a limit.
///
/// # Errors
/// `PolicyEnforcedException`.
async fn count(
    cx: &mut Writer<'_>,
    vault: &Vault,
    job_id: &str,
    wanted: &WantedArchive,
) -> Result<(), Failure> {
    let of_account = [vault.account.as_str(), vault.region.as_str()];
    let policy = RETRIEVAL_POLICIES.get(cx, &of_account).await?;
    let Some(RetrievalPolicy::BytesPerHour { bytes: bytes_max }) = policy else { return Ok(()) };
    let now_ms = cx.now().unix_ms();
    let rows = RETRIEVED.range(cx, &of_account, None, COUNTED_MAX, Order::Forward).await?;
    let is_full = rows.len() == COUNTED_MAX;
    let bytes = wanted.end.saturating_sub(wanted.start);
    let (mut sum, mut are_all_recent) = (bytes, true);
    for (key, counted) in rows {
        if counted.at_ms.saturating_add(HOUR_MS) > now_ms {
            sum = sum.saturating_add(counted.bytes);
            continue;
        }
        are_all_recent = false;
        let key: Vec<&str> = of_account.into_iter().chain(key.iter().map(String::as_str)).collect();
        RETRIEVED.delete(cx.tx_mut(), &key);
    }
    if sum > bytes_max || (is_full && are_all_recent) {
        let text = format!(
            "InitiateJob request denied by current data retrieval policy: at most {bytes_max} bytes an hour."
        );
        return Err(errors::policy_enforced_exception(text).into());
    }
    let order = job_order(job_id).unwrap_or_default();
    let key = [of_account.as_slice(), &[order.as_str(), job_id]].concat();
    RETRIEVED.put(cx.tx_mut(), &key, &Retrieved { at_ms: now_ms, bytes })?;
    Ok(())
}
