//! GetObject: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html>

use std::sync::Arc;

use api_s3::{GetObject, GetObjectOutput, GetObjectRequest};
use engine::{Allowed, Ctx, Denial, Failure, Handler, Probe, Touch, View};

use crate::S3;
use crate::lock::shown::{LockProbes, LockVerdicts};
use crate::object::answer::{note_bytes, note_mode};
use crate::object::headers::{ReadRequest, SelectedBytes};
use crate::object::read::{Source, declare_read};

impl Handler<GetObject> for S3 {
    type Touches = (Touch<Source>, Option<Probe<()>>, LockProbes);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetObjectRequest,
    ) -> Result<Self::Touches, Failure> {
        let (source, may_list) = declare_read(cx, input.object_members().into(), None).await?;
        let lock = LockProbes::declare(cx, &source.resource().bucket, &input.key)?;
        Ok((source, may_list, lock))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetObjectRequest,
        (source, may_list, lock): (
            Allowed<Source>,
            Option<Result<Allowed<()>, Denial>>,
            LockVerdicts,
        ),
    ) -> Result<GetObjectOutput, Failure> {
        let request = ReadRequest::from(input.read_members());
        let selected = request.select(cx, &source, may_list.as_ref())?;
        let SelectedBytes { object, version, bytes, mut headers, checksums } = selected;
        lock.show(cx, &source.bucket, (&input.key, version), &mut headers).await?;
        request.show_ends(cx, &source.bucket, version, &mut headers).await?;
        let opened = object.unlock(cx).await?;
        note_mode(&mut cx.audit, &version.mode);
        note_bytes(&mut cx.audit, 0, bytes.end.saturating_sub(bytes.start));
        let body = opened.read(Arc::clone(cx.blobs()), bytes).await?;
        let mut output = GetObjectOutput { body, ..GetObjectOutput::default() };
        output.set_shown_object(headers);
        output.set_shown_encryption((&version.mode).into());
        if let Some(checksums) = checksums {
            output.set_shown_checksums(checksums.into());
        }
        Ok(output)
    }
}
