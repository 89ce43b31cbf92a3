//! A bucket, from one end to the other: both listings side by side, so that the destination itself says what is
//! there already, and an import that was cut off goes on when it is run again.

use std::sync::Arc;
use std::time::Duration;

use client::Outgoing;
use http::Method;
use tokio::sync::{Mutex, mpsc};
use tokio::task::JoinSet;

use super::bucket::{self, Kind, Versioning};
use super::check::{Proof, has_md5};
use super::listing::{Group, Listing, Version};
use super::object::{self, Ends, Route};
use super::report::{BucketReport, Counts, Meter};
use crate::backup::Progress;
use crate::endpoint::{End, Fault};
use crate::xml::{encoded, encoded_path};

/// Between two looks how far it is.
const LOOK: Duration = Duration::from_secs(1);

/// How an import works.
#[derive(Debug, Clone)]
pub(super) struct Manner {
    pub(super) prefix: String,
    pub(super) is_dry: bool,
    pub(super) parallel: usize,
}

/// A key, and what the destination has of it.
struct Job {
    group: Group,
    there: Option<Group>,
}

/// What every worker knows.
struct Shared {
    route: Arc<Route>,
    kind: Kind,
    is_dry: bool,
    meter: Meter,
}

/// Brings a bucket over.
///
/// # Errors
/// Why the bucket could not be gone through to its end, as one line. What failed of it is in the report.
pub(super) async fn bring(
    source: &End,
    target: &End,
    (route, kind): (Arc<Route>, Kind),
    manner: &Manner,
) -> Result<BucketReport, String> {
    let mut ends = Ends { source: source.another(), target: target.another() };
    let from = route.from.clone();
    let named = |fault: Fault| format!("bucket `{from}`: {fault}");
    let is_there = bucket::is_there(&mut ends.target, &route.to).await.map_err(&named)?;
    let mut report =
        BucketReport { from: route.from.clone(), to: route.to.clone(), ..BucketReport::default() };
    if !manner.is_dry {
        prepare(&mut ends, &route, kind, is_there).await.map_err(&named)?;
        report.left.extend(bucket::put_before(&mut ends, &route).await.map_err(&named)?);
    }
    let there = match is_there {
        true => Listing::new(target.another(), &route.to, &manner.prefix),
        false => Listing::empty(target.another()),
    };
    let listings = (Listing::new(source.another(), &route.from, &manner.prefix), there);
    let shared =
        Shared { route: Arc::clone(&route), kind, is_dry: manner.is_dry, meter: Meter::default() };
    report.counts = Box::pin(objects(listings, &ends, Arc::new(shared), manner.parallel)).await?;
    // What limits a bucket comes when everything is in it.
    if !manner.is_dry && report.counts.failed == 0 {
        if kind.versioning == Versioning::Suspended {
            let off = bucket::set_versioning(&mut ends.target, &route.to, "Suspended").await;
            off.map_err(&named)?;
        }
        report.left.extend(bucket::put_behind(&mut ends, &route, kind).await.map_err(&named)?);
    } else if !manner.is_dry {
        report
            .left
            .push("settings of the bucket: they are put when nothing fails any more".to_owned());
    }
    Ok(report)
}

/// Makes the bucket as the source's versions need it.
async fn prepare(ends: &mut Ends, route: &Route, kind: Kind, is_there: bool) -> Result<(), Fault> {
    if !is_there {
        bucket::make(&mut ends.target, &route.to, kind).await?;
    }
    match kind.versioning {
        Versioning::Never => Ok(()),
        Versioning::Enabled | Versioning::Suspended => {
            bucket::set_versioning(&mut ends.target, &route.to, "Enabled").await
        }
    }
}

/// Goes through both listings, and hands keys to those who copy.
async fn objects(
    (mut source, mut target): (Listing, Listing),
    ends: &Ends,
    shared: Arc<Shared>,
    parallel: usize,
) -> Result<Counts, String> {
    let (jobs, taken) = mpsc::channel::<Job>(parallel.saturating_mul(4));
    let taken = Arc::new(Mutex::new(taken));
    let mut workers = JoinSet::new();
    for _ in 0..parallel {
        let ends = Ends { source: ends.source.another(), target: ends.target.another() };
        workers.spawn(work(ends, Arc::clone(&shared), Arc::clone(&taken)));
    }
    let mut progress = Progress::new();
    let name = shared.route.from.clone();
    let listed = |fault: Fault| format!("bucket `{name}`: {fault}");
    let mut there = target.next().await.map_err(&listed)?;
    while let Some(group) = source.next().await.map_err(&listed)? {
        while there.as_ref().is_some_and(|there| there.key < group.key) {
            there = target.next().await.map_err(&listed)?;
        }
        let same = there.as_ref().is_some_and(|there| there.key == group.key);
        let job = Job { group, there: if same { there.take() } else { None } };
        if same {
            there = target.next().await.map_err(&listed)?;
        }
        let place = loop {
            tokio::select! {
                place = jobs.reserve() => break place,
                () = tokio::time::sleep(LOOK) => tell(&mut progress, &shared),
            }
        };
        match place {
            Ok(place) => place.send(job),
            // Everybody who takes jobs has ended: why is found below.
            Err(_) => break,
        }
        tell(&mut progress, &shared);
    }
    drop(jobs);
    let mut total = Counts::default();
    loop {
        tokio::select! {
            done = workers.join_next() => match done {
                Some(done) => total.add(done.map_err(|error| error.to_string())?),
                None => return Ok(total),
            },
            () = tokio::time::sleep(LOOK) => tell(&mut progress, &shared),
        }
    }
}

fn tell(progress: &mut Progress, shared: &Shared) {
    let (versions, bytes) = shared.meter.read();
    progress.tell(|| format!("{}: {versions} versions, {bytes} bytes", shared.route.from));
}

/// Takes keys until there are no more.
async fn work(
    mut ends: Ends,
    shared: Arc<Shared>,
    jobs: Arc<Mutex<mpsc::Receiver<Job>>>,
) -> Counts {
    let mut counts = Counts::default();
    loop {
        let job = jobs.lock().await.recv().await;
        let Some(job) = job else { return counts };
        Box::pin(one(&mut ends, &shared, job, &mut counts)).await;
    }
}

/// Copies what the destination lacks of a key, oldest version first. Behind a version that fails nothing is
/// copied: the order of the others would be lost.
async fn one(ends: &mut Ends, shared: &Shared, job: Job, counts: &mut Counts) {
    let Job { group, there } = job;
    let all = group.versions.len() as u64;
    let done = match decide(ends, shared, &group, there.as_ref()).await {
        Ok(done) => done,
        Err(why) => return counts.fail(all, format!("{}: {why}", group.key)),
    };
    counts.present = counts.present.saturating_add(done as u64);
    for (at, version) in group.versions.iter().enumerate().skip(done) {
        if !shared.is_dry {
            match Box::pin(object::copy(ends, &shared.route, &group.key, version)).await {
                Ok(Proof::Hash) => {}
                Ok(Proof::Length) => counts.by_length = counts.by_length.saturating_add(1),
                Err(fault) => {
                    let why = format!("{} {}: {fault}", group.key, version.id);
                    return counts.fail(all.saturating_sub(at as u64), why);
                }
            }
        }
        counts.copied = counts.copied.saturating_add(1);
        counts.bytes = counts.bytes.saturating_add(version.bytes);
        shared.meter.add(version.bytes);
    }
}

/// How many of the oldest versions the destination has.
async fn decide(
    ends: &mut Ends,
    shared: &Shared,
    group: &Group,
    there: Option<&Group>,
) -> Result<usize, String> {
    let Some(there) = there else { return Ok(0) };
    if shared.kind.versioning == Versioning::Never {
        return of_latest(ends, shared, group, there).await;
    }
    let mut known = 0;
    for (version, its) in group.versions.iter().zip(&there.versions) {
        if !is_same(ends, &shared.route, &group.key, version, its).await? {
            break;
        }
        known += 1;
    }
    match known == there.versions.len() {
        true => Ok(known),
        false => Err("the destination has versions of it that the source has not".to_owned()),
    }
}

/// The same of a bucket without versions, where the newest counts alone.
async fn of_latest(
    ends: &mut Ends,
    shared: &Shared,
    group: &Group,
    there: &Group,
) -> Result<usize, String> {
    let (Some(version), Some(its)) = (group.versions.last(), there.versions.last()) else {
        return Ok(0);
    };
    if is_same(ends, &shared.route, &group.key, version, its).await? {
        return Ok(1);
    }
    // Only what an earlier run has copied is written over: since then the source has changed.
    match second(&its.modified) > second(&version.modified) {
        true => Err("the destination has another object there, which is newer".to_owned()),
        false => Ok(0),
    }
}

/// Whether a version of the destination is this one of the source. ETags that are no MD5, or of other parts,
/// cannot be compared: then it is the same if it is as long, and was copied after the source's was made.
async fn is_same(
    ends: &mut Ends,
    route: &Route,
    key: &str,
    version: &Version,
    its: &Version,
) -> Result<bool, String> {
    if version.is_marker != its.is_marker || version.bytes != its.bytes {
        return Ok(false);
    }
    if version.etag == its.etag {
        return Ok(true);
    }
    let is_of_parts = version.etag.contains('-') || its.etag.contains('-');
    let mut is_comparable = !is_of_parts;
    let query = |id: &str, has_versions| match has_versions {
        true => format!("?versionId={}", encoded(id)),
        false => String::new(),
    };
    for (end, bucket, query) in [
        (&mut ends.target, &route.to, query(&its.id, true)),
        (&mut ends.source, &route.from, query(&version.id, route.has_versions)),
    ] {
        if is_comparable {
            let target = format!("/{bucket}/{}{query}", encoded_path(key));
            let head = end.call(&Outgoing::s3(Method::HEAD, target)).await;
            is_comparable = has_md5(&head.map_err(|fault| fault.to_string())?.headers);
        }
    }
    Ok(!is_comparable && second(&its.modified) >= second(&version.modified))
}

/// An instant without what is smaller than a second.
fn second(instant: &str) -> &str {
    instant.get(..19).unwrap_or(instant)
}
