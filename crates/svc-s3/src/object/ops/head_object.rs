//! HeadObject: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html>

use api_s3::{HeadObject, HeadObjectOutput, HeadObjectRequest};
use engine::{Allowed, Ctx, Denial, Failure, Handler, Probe, Touch, View};

use crate::S3;
use crate::class::AccessTier;
use crate::lock::shown::{LockProbes, LockVerdicts};
use crate::object::headers::{ReadRequest, SelectedBytes};
use crate::object::read::{Source, declare_read};

impl Handler<HeadObject> for S3 {
    type Touches = (Touch<Source>, Option<Probe<()>>, LockProbes);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &HeadObjectRequest,
    ) -> Result<Self::Touches, Failure> {
        let (source, may_list) = declare_read(cx, input.object_members().into(), None).await?;
        let lock = LockProbes::declare(cx, &source.resource().bucket, &input.key)?;
        Ok((source, may_list, lock))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &HeadObjectRequest,
        (source, may_list, lock): (
            Allowed<Source>,
            Option<Result<Allowed<()>, Denial>>,
            LockVerdicts,
        ),
    ) -> Result<HeadObjectOutput, Failure> {
        let request = ReadRequest::from(input.read_members());
        let mut selected = request.select(cx, &source, may_list.as_ref())?;
        let shown = (input.key.as_str(), selected.version);
        lock.show(cx, &source.bucket, shown, &mut selected.headers).await?;
        let SelectedBytes { version, headers, .. } = &mut selected;
        request.show_ends(cx, &source.bucket, version, headers).await?;
        if request.wants_checksums {
            selected.object.check_may_decrypt(cx).await?;
        }
        let archive_status = selected.version.access_tier.map(AccessTier::to_api);
        let mut output = HeadObjectOutput { archive_status, ..HeadObjectOutput::default() };
        output.set_shown_object(selected.headers);
        output.set_shown_encryption((&selected.version.mode).into());
        if let Some(checksums) = selected.checksums {
            output.set_shown_checksums(checksums.into());
        }
        Ok(output)
    }
}
