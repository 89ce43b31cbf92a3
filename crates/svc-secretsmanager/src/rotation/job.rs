//! The job that rotates: what is due for a secret, a step at a time, with a record of how it began and how
//! it ended.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use names::{AccountId, Region};
use stdx::Timestamp;
use store::{Entry, Range};

use super::acting::SERVICE;
use super::due::save;
use super::fault::{Fault, Unrotated};
use super::state::{ROTATIONS, RotationRecord, Step, UnderWay};
use super::step::{Followed, perform};
use crate::SecretsManager;
use crate::replica;
use crate::secret::{CURRENT, PENDING, SECRETS, SecretRecord};
use crate::store_version::{add_empty_version, id_of};
use crate::tables::{ROTATIONS_DUE, digits};

/// The pause behind the first failure of a rotation; each further one is four times as long.
const PAUSE_SECONDS: i64 = 60;

/// The longest pause.
const PAUSE_SECONDS_MAX: i64 = 4 * 3600;

/// A rotation that has something due.
pub(crate) struct DueRotation {
    at_ms: i64,
    account: AccountId,
    region: Region,
    unique_id: String,
}

/// Rotates secrets.
pub(crate) struct SecretRotation;

#[async_trait]
impl DueJob<SecretsManager> for SecretRotation {
    const NAME: &'static str = "secretsmanager-rotation";
    const PRINCIPAL: &'static str = SERVICE;
    const RECORD: Option<&'static str> = Some("RotationStarted");
    // A database or a host that hangs takes its time.
    const ITEMS_AT_ONCE: usize = 16;
    type Item = DueRotation;

    fn due(now: Timestamp) -> Range {
        let end = ROTATIONS_DUE.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(ROTATIONS_DUE.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<DueRotation>, Failure> {
        let damaged = || Failure::Internal("a row names no rotation".to_owned());
        let parts = ROTATIONS_DUE.parts(&row.key, &ROTATIONS_DUE.key(&[]))?;
        let [at, account, region, unique_id] =
            <[String; 4]>::try_from(parts).map_err(|_| damaged())?;
        let at_ms = at.parse().map_err(|_| damaged())?;
        let account = AccountId::parse(&account).map_err(|_| damaged())?;
        let region = Region::parse(&region).map_err(|_| damaged())?;
        let item = DueRotation { at_ms, account, region: region.clone(), unique_id };
        Ok(Due { item, region: Some(region), at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(
        service: &SecretsManager,
        cx: &mut Writer<'_>,
        items: &[DueRotation],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for item in items {
            performed = Box::pin(advance(service, cx, item)).await?;
        }
        Ok(performed)
    }
}

/// Does the next part of what is due.
async fn advance(
    service: &SecretsManager,
    cx: &mut Writer<'_>,
    item: &DueRotation,
) -> Result<Performed, Failure> {
    let DueRotation { at_ms, account, region, unique_id } = item;
    let home = [account.as_str(), region.as_str(), unique_id.as_str()];
    let rotation = ROTATIONS.get(cx, &home).await?;
    let rotation = rotation.filter(|rotation| rotation.due_ms == Some(*at_ms));
    let Some(mut rotation) = rotation else {
        ROTATIONS_DUE.delete(cx.tx_mut(), &[&digits(*at_ms), account, region.as_str(), unique_id]);
        return Ok(Performed::Nothing);
    };
    // The calls that are made write the secret, so that what is read here need not hold at the commit.
    let row = SECRETS.key(&[account, region.as_str(), &rotation.name]);
    let secret = cx.tx().peek(&row).await?.map(|row| SECRETS.decode(&row.value)).transpose()?;
    let secret = secret.filter(|secret| secret.unique_id == *unique_id);
    let Some(secret) = secret else {
        ROTATIONS_DUE.delete(cx.tx_mut(), &[&digits(*at_ms), account, region.as_str(), unique_id]);
        ROTATIONS.delete(cx.tx_mut(), &home);
        return Ok(Performed::Nothing);
    };
    if secret.deletion.is_some() {
        // It rests until the secret is restored.
        save(cx, &secret, &mut rotation, None)?;
        return Ok(Performed::Nothing);
    }
    let Some(under_way) = rotation.under_way.clone() else {
        return open_window(cx, &secret, rotation).await;
    };
    match under_way.next {
        Step::Start => start(cx, &secret, rotation, under_way),
        Step::Abandon => abandon(cx, &secret, rotation, &under_way),
        Step::Close => close(cx, &secret, rotation, under_way).await,
        _ => step(service, cx, (&secret, rotation), under_way).await,
    }
}

/// Begins the rotation of a window; of one that is over, the next one follows.
async fn open_window(
    cx: &mut Writer<'_>,
    secret: &SecretRecord,
    mut rotation: RotationRecord,
) -> Result<Performed, Failure> {
    let now_ms = cx.now().unix_ms();
    let window = rotation.window.filter(|window| now_ms < window.end_ms && rotation.is_enabled);
    let Some(window) = window else {
        rotation.plan(cx.now());
        let due_ms = rotation.opens_ms();
        save(cx, secret, &mut rotation, due_ms)?;
        return Ok(Performed::Nothing);
    };
    let Some(mut secret) = SECRETS.get(cx, &secret.place()).await? else {
        return Ok(Performed::Nothing);
    };
    // What an earlier rotation has left is taken up again.
    let left = secret.holder(PENDING).filter(|id| secret.holder(CURRENT) != Some(*id));
    let token = left.map_or_else(|| id_of(cx, None), str::to_owned);
    add_empty_version(cx, &mut secret, &token)?;
    replica::save(cx, &mut secret).await?;
    let under_way = UnderWay::new(token, Some(window.end_ms));
    start(cx, &secret, rotation, under_way)
}

/// Says that a rotation begins.
fn start(
    cx: &mut Writer<'_>,
    secret: &SecretRecord,
    mut rotation: RotationRecord,
    mut under_way: UnderWay,
) -> Result<Performed, Failure> {
    under_way.next = if under_way.is_test { Step::Test } else { Step::Create };
    let is_test = under_way.is_test;
    name(cx, secret, &under_way, "RotationStarted");
    rotation.under_way = Some(under_way);
    let due_ms = rotation.due_ms;
    save(cx, secret, &mut rotation, due_ms)?;
    if is_test {
        cx.note_part();
    }
    Ok(Performed::More)
}

/// Does a step.
async fn step(
    service: &SecretsManager,
    cx: &mut Writer<'_>,
    (secret, mut rotation): (&SecretRecord, RotationRecord),
    mut under_way: UnderWay,
) -> Result<Performed, Failure> {
    if secret.holder(PENDING) != Some(under_way.version_id.as_str())
        && secret.holder(CURRENT) != Some(under_way.version_id.as_str())
    {
        // Somebody has taken the label away.
        return abandon(cx, secret, rotation, &under_way);
    }
    let now_ms = cx.now().unix_ms();
    if let Some(until_ms) = rotation.rests_until_ms().filter(|until_ms| now_ms < *until_ms) {
        save(cx, secret, &mut rotation, Some(until_ms))?;
        return Ok(Performed::Nothing);
    }
    let rotator = rotation.rotator.clone();
    let done = perform(cx, (secret, &rotator), &mut under_way, service.targets()).await;
    let followed = match done {
        Ok(followed) => followed,
        Err(Unrotated::Ours(failure)) => return Err(failure),
        Err(Unrotated::Failed(fault)) => {
            return fail(cx, secret, rotation, under_way, &fault).await;
        }
    };
    if followed == Followed::Next {
        under_way.next = match under_way.next {
            Step::Create => Step::Set,
            Step::Set => Step::Test,
            Step::Test if !under_way.is_test => Step::Finish,
            _ => Step::Close,
        };
    }
    rotation.under_way = Some(under_way);
    let due_ms = rotation.due_ms;
    save(cx, secret, &mut rotation, due_ms)?;
    cx.note_part();
    Ok(Performed::More)
}

/// Sees that the new version is in force, and ends the rotation.
async fn close(
    cx: &mut Writer<'_>,
    secret: &SecretRecord,
    mut rotation: RotationRecord,
    under_way: UnderWay,
) -> Result<Performed, Failure> {
    if under_way.is_test {
        return end_test(cx, secret, rotation, &under_way, None).await;
    }
    let Some(mut secret) = SECRETS.get(cx, &secret.place()).await? else {
        return Ok(Performed::Nothing);
    };
    if secret.holder(CURRENT) != Some(under_way.version_id.as_str()) {
        let reason = "finishSecret has not moved AWSCURRENT to the new version".to_owned();
        let fault = Fault { code: "NotFinished".to_owned(), reason };
        return fail(cx, &secret, rotation, under_way, &fault).await;
    }
    let now = cx.now();
    secret.detach(PENDING);
    secret.touch(now);
    replica::save(cx, &mut secret).await?;
    name(cx, &secret, &under_way, "RotationSucceeded");
    rotation.last_rotated_ms = Some(now.unix_ms());
    rotation.counted_from_ms = now.unix_ms();
    rotation.last_token = Some(under_way.version_id);
    rotation.under_way = None;
    rotation.plan(now);
    let due_ms = rotation.opens_ms();
    save(cx, &secret, &mut rotation, due_ms)?;
    Ok(Performed::Done)
}

/// Says that a step failed, and when it all begins again.
async fn fail(
    cx: &mut Writer<'_>,
    secret: &SecretRecord,
    mut rotation: RotationRecord,
    mut under_way: UnderWay,
    fault: &Fault,
) -> Result<Performed, Failure> {
    tracing::warn!(step = under_way.next.name(), code = fault.code, "a rotation failed");
    if under_way.is_test {
        return end_test(cx, secret, rotation, &under_way, Some(fault)).await;
    }
    name(cx, secret, &under_way, "RotationFailed");
    note(cx, under_way.next, fault);
    let factor = 4_i64.saturating_pow(under_way.failures);
    let pause = PAUSE_SECONDS.saturating_mul(factor).min(PAUSE_SECONDS_MAX);
    under_way.failures = under_way.failures.saturating_add(1);
    under_way.next = Step::Create;
    under_way.keys_before = None;
    let now = cx.now();
    let mut again_ms = now.plus_seconds(pause).unix_ms();
    if under_way.window_end_ms.is_some_and(|end_ms| again_ms >= end_ms) {
        // Outside of its windows nothing changes.
        let end = under_way.window_end_ms.map_or(now, Timestamp::from_unix_ms);
        let from = Timestamp::from_unix_ms(rotation.counted_from_ms);
        let next = rotation.rules.as_ref().and_then(|rules| rules.next(from, end));
        if let Some(next) = next {
            again_ms = next.start_ms;
            under_way.window_end_ms = Some(next.end_ms);
            rotation.window = Some(next);
        }
    }
    rotation.under_way = Some(under_way);
    save(cx, secret, &mut rotation, Some(again_ms))?;
    Ok(Performed::Done)
}

/// Takes away the version that a test was made with.
async fn end_test(
    cx: &mut Writer<'_>,
    secret: &SecretRecord,
    mut rotation: RotationRecord,
    under_way: &UnderWay,
    fault: Option<&Fault>,
) -> Result<Performed, Failure> {
    let Some(mut secret) = SECRETS.get(cx, &secret.place()).await? else {
        return Ok(Performed::Nothing);
    };
    if secret.remove_empty(&under_way.version_id) {
        replica::save(cx, &mut secret).await?;
    }
    rotation.under_way = None;
    let due_ms = rotation.opens_ms();
    save(cx, &secret, &mut rotation, due_ms)?;
    match fault {
        Some(fault) => {
            name(cx, &secret, under_way, "RotationFailed");
            note(cx, Step::Test, fault);
        }
        None => name(cx, &secret, under_way, "RotationTested"),
    }
    Ok(Performed::Done)
}

/// Says that a rotation is given up, because another value or label was written meanwhile.
fn abandon(
    cx: &mut Writer<'_>,
    secret: &SecretRecord,
    mut rotation: RotationRecord,
    under_way: &UnderWay,
) -> Result<Performed, Failure> {
    name(cx, secret, under_way, "RotationAbandoned");
    let now = cx.now();
    rotation.under_way = None;
    rotation.counted_from_ms = now.unix_ms();
    rotation.plan(now);
    let due_ms = rotation.opens_ms();
    save(cx, secret, &mut rotation, due_ms)?;
    Ok(Performed::Done)
}

fn name(cx: &mut Writer<'_>, secret: &SecretRecord, under_way: &UnderWay, event: &'static str) {
    cx.record_as(event);
    cx.name_resource(&secret.arn(), &secret.account);
    cx.audit.additional("SecretId", secret.arn());
    cx.audit.extra("versionId", under_way.version_id.as_str());
}

fn note(cx: &mut Writer<'_>, step: Step, fault: &Fault) {
    cx.audit.extra("step", step.name());
    cx.audit.extra("failureCode", fault.code.as_str());
    cx.audit.extra("failureReason", fault.reason.as_str());
}
