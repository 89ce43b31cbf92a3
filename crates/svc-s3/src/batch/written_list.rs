//! The list of a job, written where its maker wants to have it: as an inventory with three columns.

use api_s3::{PutObject, PutObjectRequest, ServerSideEncryption};
use engine::{Failure, RoleSession, Writer};
use envelope::digest::md5;
use serde_json::json;
use wire::Body;

use crate::batch::BatchJob;
use crate::batch::gathering::{BatchGathering, WrittenFile, WrittenList, tasks_from};
use crate::batch::generator::{Generator, ListOutput, OutputEncryption};
use crate::batch::place::folder;
use crate::batch::task::encoded;
use crate::bucket::S3_ARNS;
use crate::inventory::csv::zipped;
use crate::tables::BATCH_TASKS;

/// Tasks of one file.
const TASKS_PER_FILE: usize = 10_000;

/// Bytes of the lines of one file, but for its last line.
const FILE_BYTES: usize = 4 * 1024 * 1024;

/// The columns.
const SCHEMA: &str = "Bucket, Key, VersionId";

/// A list on its way.
pub(crate) struct Writing<'a> {
    pub(crate) job: &'a BatchJob,
    pub(crate) session: &'a RoleSession,
    pub(crate) generator: &'a Generator,
    pub(crate) output: &'a ListOutput,
}

impl Writing<'_> {
    /// Writes the next file, or behind the last what names them; says whether there is more to write.
    ///
    /// A file that is written again after a crash has the same key and the same lines.
    pub(crate) async fn next(
        &self,
        cx: &mut Writer<'_>,
        gathering: &mut BatchGathering,
    ) -> Result<bool, Failure> {
        let folder = folder(self.output.prefix.as_deref(), &self.job.id);
        let rows = tasks_from(&self.job.id, gathering.written, TASKS_PER_FILE);
        let entries = cx.tx().peek_range(&rows).await?;
        if entries.is_empty() {
            self.finish(cx, &folder, gathering).await?;
            return Ok(false);
        }
        let mut text = String::new();
        for entry in entries {
            if text.len() > FILE_BYTES {
                break;
            }
            let task = BATCH_TASKS.decode(&entry.row.value)?;
            let version = task.version_id.as_deref().unwrap_or_default();
            for value in [task.bucket.as_str(), &encoded(&task.key), version] {
                text.push_str(if text.is_empty() || text.ends_with('\n') { "\"" } else { ",\"" });
                text.push_str(value);
                text.push('"');
            }
            text.push('\n');
            gathering.written = gathering.written.saturating_add(1);
        }
        let bytes = zipped(&text)?;
        let key = format!("{folder}/data/{:05}.csv.gz", gathering.files.len());
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let file = WrittenFile { key, size, md5: hex::encode(md5(&bytes)) };
        self.put(cx, &file.key, bytes).await?;
        gathering.files.push(file);
        Ok(true)
    }

    async fn finish(
        &self,
        cx: &mut Writer<'_>,
        folder: &str,
        gathering: &mut BatchGathering,
    ) -> Result<(), Failure> {
        let file = |file: &WrittenFile| json!({ "key": file.key, "size": file.size, "MD5checksum": file.md5 });
        let manifest = json!({
            "sourceBucket": self.generator.source(),
            "destinationBucket": self.output.bucket_arn,
            "version": "2021-11-30",
            "creationTimestamp": cx.now().unix_ms().to_string(),
            "fileFormat": "CSV",
            "fileSchema": SCHEMA,
            "files": gathering.files.iter().map(file).collect::<Vec<_>>(),
        });
        let key = format!("{folder}/manifest.json");
        let etag = self.put(cx, &key, manifest.to_string().into_bytes()).await?;
        let object_arn = S3_ARNS.resource(&[self.output.bucket(), "/", &key]);
        gathering.written_list = Some(WrittenList { object_arn, etag });
        gathering.files.clear();
        Ok(())
    }

    /// Puts an object; its ETag.
    async fn put(&self, cx: &mut Writer<'_>, key: &str, bytes: Vec<u8>) -> Result<String, Failure> {
        let (mode, key_id) = match &self.output.encryption {
            None => (None, None),
            Some(OutputEncryption::S3) => (Some(ServerSideEncryption::Aes256), None),
            Some(OutputEncryption::Kms { key_id }) => {
                (Some(ServerSideEncryption::AwsKms), Some(key_id.clone()))
            }
        };
        let input = PutObjectRequest {
            bucket: self.output.bucket().to_owned(),
            key: key.to_owned(),
            body: Body::from(bytes),
            server_side_encryption: mode,
            sse_kms_key_id: key_id,
            expected_bucket_owner: self.output.expected_owner.clone(),
            ..PutObjectRequest::default()
        };
        let put = cx.call_as::<PutObject>(self.session, self.job.region.clone(), input).await?;
        Ok(put.etag.unwrap_or_default().trim_matches('"').to_owned())
    }
}
