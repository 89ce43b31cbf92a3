//! The job that works on classification jobs, a step at a time: a few objects of a bucket, in the order of their keys.
//!
//! What a step found is stored with how far it came, in one commit: a step that is done again, after a crash, has stored
//! nothing before. Its detailed results have a name of their own and replace themselves.

use api_s3::{
    GetObject, GetObjectRequest, GetObjectTagging, GetObjectTaggingRequest, ListObjectsV2,
    ListObjectsV2Request, Object,
};
use async_trait::async_trait;
use discovery::{Report, Status as Read};
use engine::{CallSource, Due, DueJob, Failure, Performed, RoleSession, Writer};
use stdx::Timestamp;
use store::{Entry, Range};

use crate::arns::custom_arn;
use crate::filter::{FilterRecord, filters_in, is_suppressed};
use crate::finding::{DetectionRecord, FindingRecord, ObjectFacts, fresh_id, kind_of};
use crate::job::{JOBS, JobRecord, PROGRESS, ProgressRecord, Status, WORK, progress_of};
use crate::limits::{
    FINDING_DAYS, OBJECT_BYTES, OBJECTS_PER_STEP, PLACES_PER_FINDING, STEPS_PER_ROUND,
};
use crate::places::PlaceRecord;
use crate::results::{Looked, Results};
use crate::scope::Facts;
use crate::{Macie2, PRINCIPAL, event, service_role};

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// Works on jobs.
pub(crate) struct ScanJobs;

/// A job that goes on: its account, Region and id.
pub(crate) struct Working([String; 3]);

#[async_trait]
impl DueJob<Macie2> for ScanJobs {
    const NAME: &'static str = "macie-jobs";
    const PRINCIPAL: &'static str = PRINCIPAL;
    /// Each object has the records of its own reads.
    const RECORD: Option<&'static str> = None;
    const ITEMS_MAX: usize = STEPS_PER_ROUND;
    type Item = Working;

    fn due(_: Timestamp) -> Range {
        Range::within(&WORK.key(&[]), 1)
    }

    fn read(row: &Entry) -> Result<Due<Working>, Failure> {
        let parts = WORK.parts(&row.key, &WORK.key(&[]))?;
        let parts = <[String; 3]>::try_from(parts);
        let parts = parts.map_err(|_| Failure::Internal("a row names no job".to_owned()))?;
        Ok(Due { item: Working(parts), region: None, at: None })
    }

    async fn perform(
        service: &Macie2,
        cx: &mut Writer<'_>,
        items: &[Working],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for Working(parts) in items {
            let place = parts.each_ref().map(String::as_str);
            let now = cx.now();
            let job =
                JOBS.get(cx, &place).await?.filter(|job| job.status_at(now) == Status::Running);
            let Some(job) = job else {
                WORK.delete(cx.tx_mut(), &place);
                continue;
            };
            performed = Step::of(service, cx, job).await?.perform(cx).await?;
        }
        Ok(performed)
    }
}

/// A step of a job.
struct Step<'a> {
    service: &'a Macie2,
    job: JobRecord,
    progress: ProgressRecord,
    filters: Vec<FilterRecord>,
    session: RoleSession,
    results: Results,
}

impl<'a> Step<'a> {
    async fn of(service: &'a Macie2, cx: &mut Writer<'_>, job: JobRecord) -> Result<Self, Failure> {
        cx.act_for(CallSource { arn: job.arn(), account: job.account.clone() })?;
        let name = ["macie-", &job.id].concat();
        let session = cx.assume(PRINCIPAL, &service_role::arn(&job.account), &name).await?;
        let progress = progress_of(cx, &job.id).await?;
        let results = Results::of(cx, &job, progress.steps).await?;
        let filters = filters_in(cx, &job.account, &job.region).await?;
        Ok(Self { service, job, progress, filters, session, results })
    }

    async fn perform(mut self, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let now_ms = cx.now().unix_ms();
        let Some(bucket) = self.job.buckets.get(self.progress.bucket).cloned() else {
            self.job.status = Status::Complete;
            self.job.save(cx)?;
            WORK.delete(cx.tx_mut(), &self.job.place());
            return Ok(Performed::Done);
        };
        self.progress.steps += 1;
        self.progress.last_ms = Some(now_ms);
        match self.list(cx, &bucket).await {
            Ok((objects, is_last)) => {
                if let Some(last) = objects.last().and_then(|object| object.key.clone()) {
                    self.progress.after = Some(last);
                }
                if is_last {
                    self.next_bucket();
                }
                for object in objects {
                    self.object(cx, &bucket, object).await?;
                }
            }
            // A bucket that the role may not list, or that is gone, ends nothing but itself.
            Err(Failure::Aws(error)) if error.status().is_client_error() => {
                tracing::warn!(bucket, code = error.code(), "a bucket is not looked at");
                self.progress.skipped += 1;
                self.next_bucket();
            }
            Err(other) => return Err(other),
        }
        self.results.write(cx, &self.job).await?;
        PROGRESS.put(cx.tx_mut(), &[&self.job.id], &self.progress)?;
        Ok(Performed::More)
    }

    fn next_bucket(&mut self) {
        self.progress.bucket += 1;
        self.progress.after = None;
    }

    /// The next objects, and whether they are the bucket's last.
    async fn list(
        &self,
        cx: &mut Writer<'_>,
        bucket: &str,
    ) -> Result<(Vec<Object>, bool), Failure> {
        let input = ListObjectsV2Request {
            bucket: bucket.to_owned(),
            max_keys: Some(OBJECTS_PER_STEP),
            start_after: self.progress.after.clone(),
            expected_bucket_owner: Some(self.job.account.as_str().to_owned()),
            ..ListObjectsV2Request::default()
        };
        let page =
            cx.call_as::<ListObjectsV2>(&self.session, self.job.region.clone(), input).await?;
        Ok((page.contents.unwrap_or_default(), page.is_truncated != Some(true)))
    }

    async fn object(
        &mut self,
        cx: &mut Writer<'_>,
        bucket: &str,
        object: Object,
    ) -> Result<(), Failure> {
        let key = object.key.clone().unwrap_or_default();
        let size = object.size.unwrap_or_default();
        let modified_ms = object.last_modified.map_or(0, |at| at.unix_ms());
        let tags = match self.job.scope.needs_tags() {
            true => self.tags(cx, bucket, &key).await?,
            false => Vec::new(),
        };
        let facts = Facts { key: &key, size, modified_ms, tags: &tags };
        if size == 0 || !self.job.scope.holds(facts) || !self.job.samples(&key) {
            return Ok(());
        }
        self.progress.objects += 1;
        let known = ObjectFacts { key, size, modified_ms, ..ObjectFacts::default() };
        if u64::try_from(size).is_ok_and(|size| size > OBJECT_BYTES) {
            self.skip(Looked::skipped(bucket, known, "OBJECT_EXCEEDS_SIZE_LIMIT"));
            return Ok(());
        }
        match self.look(cx, bucket, known.clone()).await {
            Ok((facts, report)) => self.found(cx, bucket, (facts, report)),
            // Refused, sealed under a key of the customer, archived, or gone meanwhile.
            Err(Failure::Aws(error)) if error.status().is_client_error() => {
                self.skip(Looked::skipped(bucket, known, error.code()));
                Ok(())
            }
            Err(other) => Err(other),
        }
    }

    fn skip(&mut self, looked: Looked) {
        self.progress.skipped += 1;
        self.results.add(looked);
    }

    /// Tags of an object; none of one whose tags cannot be read.
    async fn tags(
        &self,
        cx: &mut Writer<'_>,
        bucket: &str,
        key: &str,
    ) -> Result<Vec<(String, String)>, Failure> {
        let input = GetObjectTaggingRequest {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            ..GetObjectTaggingRequest::default()
        };
        let tagging =
            cx.call_as::<GetObjectTagging>(&self.session, self.job.region.clone(), input).await;
        match tagging {
            Ok(tagging) => {
                Ok(tagging.tag_set.into_iter().map(|tag| (tag.key, tag.value)).collect())
            }
            Err(Failure::Aws(error)) if error.status().is_client_error() => Ok(Vec::new()),
            Err(other) => Err(other),
        }
    }

    /// Reads an object and looks at it.
    async fn look(
        &self,
        cx: &mut Writer<'_>,
        bucket: &str,
        known: ObjectFacts,
    ) -> Result<(ObjectFacts, Report), Failure> {
        let input = GetObjectRequest {
            bucket: bucket.to_owned(),
            key: known.key.clone(),
            expected_bucket_owner: Some(self.job.account.as_str().to_owned()),
            ..GetObjectRequest::default()
        };
        let got = cx.call_as::<GetObject>(&self.session, self.job.region.clone(), input).await?;
        let facts = ObjectFacts {
            etag: got.etag.as_deref().unwrap_or_default().trim_matches('"').to_owned(),
            version_id: got.version_id.clone(),
            storage_class: got
                .storage_class
                .as_ref()
                .map_or("STANDARD", |class| class.as_str())
                .to_owned(),
            encryption: got
                .server_side_encryption
                .as_ref()
                .map_or("NONE", |mode| mode.as_str())
                .to_owned(),
            kms_key: got.sse_kms_key_id.clone(),
            ..known
        };
        let limit = usize::try_from(OBJECT_BYTES).unwrap_or(usize::MAX);
        let bytes = got.body.collect(limit).await;
        let bytes = bytes
            .map_err(|error| Failure::Internal(format!("an object cannot be read: {error}")))?;
        let prepared = self.service.prepared(cx, &self.job).await?;
        let name = facts.key.clone();
        let scanned =
            tokio::task::spawn_blocking(move || prepared.scanner.scan(&name, &mut &*bytes)).await;
        let report = scanned
            .map_err(|error| Failure::Internal(format!("an object was not looked at: {error}")))?;
        let report = report
            .map_err(|error| Failure::Internal(format!("an object was not looked at: {error}")))?;
        Ok((facts, report))
    }

    /// Stores and tells what was found.
    fn found(
        &mut self,
        cx: &mut Writer<'_>,
        bucket: &str,
        (object, report): (ObjectFacts, Report),
    ) -> Result<(), Failure> {
        if report.status != Read::Complete {
            self.progress.skipped += 1;
        }
        let all: Vec<DetectionRecord> = report
            .detections
            .iter()
            .filter(|found| found.severity.is_some())
            .map(|found| self.detection(found))
            .collect();
        let severity = report.detections.iter().filter_map(|found| found.severity).max();
        let looked = Looked::of(bucket, object.clone(), &report, all.clone());
        self.results.add(looked);
        let Some(severity) = severity else { return Ok(()) };
        let detections = all.into_iter().map(|found| DetectionRecord {
            places: found.places.into_iter().take(PLACES_PER_FINDING).collect(),
            ..found
        });
        let now_ms = cx.now().unix_ms();
        let mut finding = FindingRecord {
            account: self.job.account.clone(),
            region: self.job.region.clone(),
            id: fresh_id(cx.now(), cx.random()),
            kind: kind_of(
                report
                    .detections
                    .iter()
                    .filter(|found| found.severity.is_some())
                    .map(|found| found.category.name()),
            ),
            severity: severity.score(),
            is_sample: false,
            is_archived: false,
            created_ms: now_ms,
            ends_ms: now_ms.saturating_add(FINDING_DAYS * DAY_MS),
            job_id: self.job.id.clone(),
            bucket: bucket.to_owned(),
            object,
            mime_type: report.mime_type.to_owned(),
            bytes: i64::try_from(report.bytes).unwrap_or(i64::MAX),
            status: report.status.name().to_owned(),
            reason: report.reasons.first().map(|reason| reason.code().to_owned()),
            detections: detections.collect(),
            results_location: self.results.location(),
        };
        finding.is_archived = is_suppressed(&self.filters, &finding);
        finding.save(cx)?;
        if finding.is_archived {
            return Ok(());
        }
        event::tell(cx, &finding)
    }

    fn detection(&self, found: &discovery::Detection) -> DetectionRecord {
        let is_custom = found.category == discovery::Category::Custom;
        DetectionRecord {
            category: found.category.name().to_owned(),
            name: found.name.clone(),
            arn: is_custom.then(|| custom_arn(&self.job.account, &self.job.region, &found.id)),
            count: i64::try_from(found.count).unwrap_or(i64::MAX),
            places: found.places.iter().map(PlaceRecord::from).collect(),
        }
    }
}
