//! The work of jobs, a step at a time: count the manifest, do the tasks, write the report.
//!
//! A step is a transaction with a bounded part of a job. What its tasks did is committed before it is
//! noted; after a crash between the two, the tasks of that one step are done again.

use async_trait::async_trait;
use engine::{CallSource, Due, DueJob, Failure, Performed, RoleSession, Writer};
use stdx::Timestamp;
use store::{Entry, Key, KeyReader, Range};

use crate::batch::expiry::forget_later;
use crate::batch::gather::Gather;
use crate::batch::gathering::{BatchGathering, task_key, tasks_from};
use crate::batch::list::TaskList;
use crate::batch::manifest::{Manifest, Task, content};
use crate::batch::progress::{BatchProgress, BatchResult, result_key};
use crate::batch::source::{Source, Stop};
use crate::batch::written_list::Writing;
use crate::batch::{BatchJob, Fault, PRINCIPAL, Status, report, task, work};
use crate::control::S3Control;
use crate::tables::{
    BATCH_GATHERINGS, BATCH_JOBS, BATCH_PROGRESS, BATCH_RESULTS, BATCH_TASKS, BATCH_WORK,
};

/// Tasks of one step.
const TASKS_PER_STEP: usize = 25;

/// Bytes of the manifest that are read for the tasks of a step.
const TASK_BYTES: u64 = 64 * 1024;

/// Bytes of the manifest that are counted in a step.
const COUNT_BYTES: u64 = 1024 * 1024;

/// The most tasks of a job.
const TASKS_MAX: u64 = 2_000_000;

/// With so many tasks done, a job fails when more of them failed than not.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-job-status.html#batch-ops-job-status-failure>
const JUDGED_AFTER: u64 = 1_000;

/// Steps of a round: then the most urgent job is next.
const STEPS_PER_ROUND: usize = 200;

/// A job that has something to do.
pub(crate) struct Working {
    row: Key,
    account: String,
    region: String,
    id: String,
}

/// Works on jobs.
pub(crate) struct RunJobs;

#[async_trait]
impl DueJob<S3Control> for RunJobs {
    const NAME: &'static str = "s3-batch";
    const PRINCIPAL: &'static str = PRINCIPAL;
    /// A job's calls have records of their own.
    const RECORD: Option<&'static str> = None;
    const ITEMS_MAX: usize = STEPS_PER_ROUND;
    type Item = Working;

    fn due(_: Timestamp) -> Range {
        Range::within(&work().build(), 1)
    }

    fn read(row: &Entry) -> Result<Due<Working>, Failure> {
        let no_job = |_| Failure::Internal("a row names no job".into());
        let mut key = KeyReader::behind(&row.key, &work().build()).map_err(no_job)?;
        key.u64_descending().map_err(no_job)?;
        key.i64().map_err(no_job)?;
        let account = key.text().map_err(no_job)?;
        let region = key.text().map_err(no_job)?;
        let id = key.text().map_err(no_job)?;
        let due = BATCH_WORK.decode(&row.row.value)?;
        let item = Working { row: row.key.clone(), account, region, id };
        Ok(Due { item, region: Some(due.region), at: None })
    }

    async fn perform(
        _: &S3Control,
        cx: &mut Writer<'_>,
        items: &[Working],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for item in items {
            performed = step(cx, item).await?;
        }
        Ok(performed)
    }
}

/// The next step of a job.
async fn step(cx: &mut Writer<'_>, item: &Working) -> Result<Performed, Failure> {
    let parts = [item.account.as_str(), item.region.as_str(), item.id.as_str()];
    // Not as part of the transaction: what a step has done is not to be done again because somebody
    // cancelled the job meanwhile. The next step sees it.
    let row = cx.tx().peek(&BATCH_JOBS.key(&parts)).await?;
    let Some(job) = row.map(|row| BATCH_JOBS.decode(&row.value)).transpose()? else {
        cx.tx_mut().delete(item.row.clone());
        return Ok(Performed::Nothing);
    };
    if job.work_key() != item.row || job.status.is_over() || job.status == Status::Suspended {
        cx.tx_mut().delete(item.row.clone());
        return Ok(Performed::Nothing);
    }
    let row = cx.tx().peek(&BATCH_PROGRESS.key(&[&job.id])).await?;
    let progress = row.map(|row| BATCH_PROGRESS.decode(&row.value)).transpose()?;
    let mut step = Step { job, progress: progress.unwrap_or_default() };
    let done = step.perform(cx).await;
    match done {
        Ok(performed) => Ok(performed),
        Err(Stop::Failure(failure)) => Err(failure),
        Err(Stop::Fault(fault)) => step.fail(cx, fault).await,
    }
}

struct Step {
    job: BatchJob,
    progress: BatchProgress,
}

impl Step {
    async fn perform(&mut self, cx: &mut Writer<'_>) -> Result<Performed, Stop> {
        match self.job.status {
            Status::New => {
                self.turn(cx, Status::Preparing).await?;
                Ok(Performed::More)
            }
            Status::Ready => {
                self.progress.active_ms = Some(cx.now().unix_ms());
                self.turn(cx, Status::Active).await?;
                self.save(cx)?;
                Ok(Performed::More)
            }
            Status::Preparing => match self.job.list.clone() {
                TaskList::Lines(manifest) => self.count(cx, &manifest).await,
                TaskList::Inventory(_) | TaskList::Generated(_) => self.gather(cx).await,
            },
            Status::Active => self.work(cx).await,
            Status::Completing | Status::Failing | Status::Cancelling => self.report(cx).await,
            Status::Suspended | Status::Complete | Status::Failed | Status::Cancelled => {
                Ok(Performed::Nothing)
            }
        }
    }

    /// Gives the job another status, unless somebody else did so meanwhile.
    async fn turn(&mut self, cx: &mut Writer<'_>, status: Status) -> Result<(), Failure> {
        let job = &self.job;
        let parts = [job.account.as_str(), job.region.as_str(), job.id.as_str()];
        let stored = BATCH_JOBS.get(cx, &parts).await?;
        let Some(mut stored) = stored.filter(|stored| stored.status == job.status) else {
            return Ok(());
        };
        stored.status = status;
        stored.fault.clone_from(&self.job.fault);
        let now = cx.now();
        if status == Status::Suspended {
            stored.suspended_ms = Some(now.unix_ms());
        }
        if status.is_over() {
            stored.ended_ms = Some(now.unix_ms());
            forget_later(cx.tx_mut(), &stored, now)?;
        }
        if status.is_over() || status == Status::Suspended {
            cx.tx_mut().delete(stored.work_key());
        }
        stored.save(cx.tx_mut())?;
        self.job = stored;
        Ok(())
    }

    fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        Ok(BATCH_PROGRESS.put(cx.tx_mut(), &[&self.job.id], &self.progress)?)
    }

    /// The job fails: at once while nothing was done, else when its report is written.
    async fn fail(&mut self, cx: &mut Writer<'_>, fault: Fault) -> Result<Performed, Failure> {
        self.job.fault = Some(fault);
        if matches!(self.job.status, Status::Active) {
            self.turn(cx, Status::Failing).await?;
            self.save(cx)?;
            return Ok(Performed::More);
        }
        // Where the report itself cannot be written, there is none.
        self.turn(cx, Status::Failed).await?;
        self.save(cx)?;
        Ok(self.performed())
    }

    /// Whether the job has more to do: what somebody else made of it meanwhile may say so.
    const fn performed(&self) -> Performed {
        match self.job.status.is_over() || matches!(self.job.status, Status::Suspended) {
            true => Performed::Done,
            false => Performed::More,
        }
    }

    /// A session of the job's role.
    async fn assume(&self, cx: &mut Writer<'_>) -> Result<RoleSession, Stop> {
        let source = CallSource { arn: self.job.arn(), account: self.job.account.clone() };
        cx.act_for(source)?;
        let name = format!("s3-batch-{}", self.job.id);
        match cx.assume(PRINCIPAL, &self.job.role_arn, &name).await {
            Ok(session) => Ok(session),
            Err(Failure::Aws(error)) if error.status().is_client_error() => {
                Err(Stop::Fault(Fault {
                    code: "AccessDenied".to_owned(),
                    reason: "The role of the job cannot be assumed".to_owned(),
                }))
            }
            Err(other) => Err(Stop::Failure(other)),
        }
    }

    /// Counts the lines of the next part of the manifest.
    async fn count(&mut self, cx: &mut Writer<'_>, manifest: &Manifest) -> Result<Performed, Stop> {
        let session = self.assume(cx).await?;
        let object = manifest.object();
        let region = self.job.region.clone();
        let source = Source::new(&session, &region, &object);
        if self.progress.manifest_bytes == 0 {
            self.progress.manifest_bytes = source.measure(cx).await?;
            if self.progress.manifest_bytes == 0 {
                return Err(Stop::Fault(content("the manifest is empty")));
            }
        }
        let from = self.progress.counted_bytes;
        let part = source.part(cx, (from, COUNT_BYTES)).await?;
        let mut counted = 0_u64;
        for line in self.lines(&part, from)? {
            let task = manifest.task(line.text).map_err(Stop::Fault)?;
            let bucket = self.progress.bucket.get_or_insert_with(|| task.bucket.clone());
            if *bucket != task.bucket {
                return Err(Stop::Fault(content("all objects have to be in one bucket")));
            }
            counted = counted.saturating_add(line.bytes);
            self.progress.total = self.progress.total.saturating_add(1);
        }
        self.check_total()?;
        self.progress.counted_bytes = from.saturating_add(counted);
        if self.progress.counted_bytes < self.progress.manifest_bytes {
            self.save(cx)?;
            return Ok(Performed::More);
        }
        self.prepared(cx).await
    }

    /// Adds to the list of the job, or writes a part of it where it is to be written.
    async fn gather(&mut self, cx: &mut Writer<'_>) -> Result<Performed, Stop> {
        let session = self.assume(cx).await?;
        let row = cx.tx().peek(&BATCH_GATHERINGS.key(&[&self.job.id])).await?;
        let stored = row.map(|row| BATCH_GATHERINGS.decode(&row.value)).transpose()?;
        let mut gathering: BatchGathering = stored.unwrap_or_default();
        if !gathering.is_complete {
            let progress = &mut self.progress;
            let gathering = &mut gathering;
            let mut gather = Gather { job: &self.job, session: &session, progress, gathering };
            gather.next_page(cx).await?;
            self.check_total()?;
        } else if !self.write_list(cx, &session, &mut gathering).await? {
            BATCH_GATHERINGS.put(cx.tx_mut(), &[&self.job.id], &gathering)?;
            return self.prepared(cx).await;
        }
        BATCH_GATHERINGS.put(cx.tx_mut(), &[&self.job.id], &gathering)?;
        self.save(cx)?;
        Ok(Performed::More)
    }

    /// Writes the next part of the list; says whether there was any.
    async fn write_list(
        &self,
        cx: &mut Writer<'_>,
        session: &RoleSession,
        gathering: &mut BatchGathering,
    ) -> Result<bool, Stop> {
        let Some(generator) = self.job.list.generator() else { return Ok(false) };
        let Some(output) = generator.written_to() else { return Ok(false) };
        let writing = Writing { job: &self.job, session, generator, output };
        let written = writing.next(cx, gathering).await;
        written.map_err(|failure| Stop::of_call(failure, "The manifest cannot be written"))
    }

    fn check_total(&self) -> Result<(), Stop> {
        match self.progress.total > TASKS_MAX {
            true => {
                let text = "it contains more keys than the maximum allowed in a single job";
                Err(Stop::Fault(content(text)))
            }
            false => Ok(()),
        }
    }

    /// The list is whole: the job waits to be confirmed, or begins.
    async fn prepared(&mut self, cx: &mut Writer<'_>) -> Result<Performed, Stop> {
        let needs_confirmation = self.job.needs_confirmation;
        let next = if needs_confirmation { Status::Suspended } else { Status::Ready };
        self.turn(cx, next).await?;
        self.save(cx)?;
        Ok(self.performed())
    }

    /// Does the next tasks.
    async fn work(&mut self, cx: &mut Writer<'_>) -> Result<Performed, Stop> {
        let attempted = self.progress.succeeded.saturating_add(self.progress.failed);
        if attempted >= self.progress.total {
            self.turn(cx, Status::Completing).await?;
            return Ok(Performed::More);
        }
        if attempted >= JUDGED_AFTER && self.progress.failed > attempted / 2 {
            return Err(Stop::Fault(Fault {
                code: "TaskFailureThresholdExceeded".to_owned(),
                reason: "More than 50% of the tasks have failed".to_owned(),
            }));
        }
        let session = self.assume(cx).await?;
        let (tasks, bytes) = match &self.job.list {
            TaskList::Lines(manifest) => self.next_lines(cx, &session, manifest).await?,
            TaskList::Inventory(_) | TaskList::Generated(_) => {
                (self.next_rows(cx, attempted).await?, 0)
            }
        };
        for found in &tasks {
            let operation = (&self.job.operation, &self.job.region);
            let outcome = task::perform(cx, &session, operation, found).await?;
            self.note(cx, report::line(found, &outcome), outcome.has_succeeded())?;
        }
        self.progress.done_bytes = self.progress.done_bytes.saturating_add(bytes);
        self.save(cx)?;
        Ok(Performed::More)
    }

    /// The tasks of the next lines of a manifest, and how many bytes of it these are.
    async fn next_lines(
        &self,
        cx: &mut Writer<'_>,
        session: &RoleSession,
        manifest: &Manifest,
    ) -> Result<(Vec<Task>, u64), Stop> {
        let from = self.progress.done_bytes;
        let object = manifest.object();
        let source = Source::new(session, &self.job.region, &object);
        let part = source.part(cx, (from, TASK_BYTES)).await?;
        let mut tasks = Vec::new();
        let mut bytes = 0_u64;
        for line in self.lines(&part, from)?.into_iter().take(TASKS_PER_STEP) {
            tasks.push(manifest.task(line.text).map_err(Stop::Fault)?);
            bytes = bytes.saturating_add(line.bytes);
        }
        Ok((tasks, bytes))
    }

    /// The next tasks of a list of rows, which go with the step.
    async fn next_rows(&self, cx: &mut Writer<'_>, number: u64) -> Result<Vec<Task>, Stop> {
        let rows = tasks_from(&self.job.id, number, TASKS_PER_STEP);
        let entries = cx.tx().peek_range(&rows).await?;
        let mut tasks = Vec::new();
        for (number, entry) in (number..).zip(entries) {
            if entry.key != task_key(&self.job.id, number) {
                break;
            }
            tasks.push(Task::from(BATCH_TASKS.decode(&entry.row.value)?));
            cx.tx_mut().delete(entry.key);
        }
        match tasks.is_empty() {
            true => Err(Stop::Failure(Failure::Internal("a job's list has a gap".into()))),
            false => Ok(tasks),
        }
    }

    /// Counts a task, and keeps its line where the report wants it.
    fn note(&mut self, cx: &mut Writer<'_>, line: String, went_well: bool) -> Result<(), Failure> {
        let number = self.progress.succeeded.saturating_add(self.progress.failed);
        let count =
            if went_well { &mut self.progress.succeeded } else { &mut self.progress.failed };
        *count = count.saturating_add(1);
        if self.job.report.as_ref().is_some_and(|report| !(went_well && report.failed_only)) {
            let row = BATCH_RESULTS.encode(&BatchResult { line })?;
            cx.tx_mut().put(result_key(&self.job.id, went_well, number), row);
        }
        Ok(())
    }

    /// Writes the next file of the report, and ends the job behind the last.
    async fn report(&mut self, cx: &mut Writer<'_>) -> Result<Performed, Stop> {
        if self.job.report.is_some() {
            let session = self.assume(cx).await?;
            let has_more = report::write_next(cx, &session, &self.job, &mut self.progress).await;
            match has_more {
                Ok(true) => {
                    self.save(cx)?;
                    return Ok(Performed::More);
                }
                Ok(false) => {}
                Err(Failure::Aws(error)) if error.status().is_client_error() => {
                    let reason = format!("The report cannot be written: {}", error.code());
                    return Err(Stop::Fault(Fault { code: error.code().to_owned(), reason }));
                }
                Err(other) => return Err(Stop::Failure(other)),
            }
        }
        let ended = self.job.status.ended();
        self.turn(cx, ended).await?;
        self.save(cx)?;
        Ok(self.performed())
    }

    /// The whole lines of a part that begins at `from`.
    fn lines<'a>(&self, part: &'a [u8], from: u64) -> Result<Vec<Line<'a>>, Stop> {
        let length = u64::try_from(part.len()).unwrap_or(u64::MAX);
        let is_last = from.saturating_add(length) >= self.progress.manifest_bytes;
        let mut lines = Vec::new();
        for raw in part.split_inclusive(|byte| *byte == b'\n') {
            if raw.last() != Some(&b'\n') && !is_last {
                break;
            }
            let text = core::str::from_utf8(raw);
            let text = text.map_err(|_| Stop::Fault(content("a line is not UTF-8")))?;
            let bytes = u64::try_from(raw.len()).unwrap_or(u64::MAX);
            lines.push(Line { text: text.trim_end_matches(['\n', '\r']), bytes });
        }
        match lines.is_empty() {
            true => Err(Stop::Fault(content("a line is too long"))),
            false => Ok(lines),
        }
    }
}

/// A line of a manifest, and how many bytes of it it is.
struct Line<'a> {
    text: &'a str,
    bytes: u64,
}
