//! GetObject: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html>

use std::sync::Arc;

use api_s3::{GetObject, GetObjectOutput, GetObjectRequest};
use engine::{Allowed, Ctx, Denial, Failure, Handler, Probe, Touch, View};

use crate::S3;
use crate::object::answer::{note_bytes, note_mode};
use crate::object::headers::{ReadRequest, SelectedBytes};
use crate::object::read::{Source, declare_read};

impl Handler<GetObject> for S3 {
    type Touches = (Touch<Source>, Option<Probe<()>>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetObjectRequest,
    ) -> Result<Self::Touches, Failure> {
        declare_read(cx, input.object_members().into(), None).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetObjectRequest,
        (source, may_list): (Allowed<Source>, Option<Result<Allowed<()>, Denial>>),
    ) -> Result<GetObjectOutput, Failure> {
        let request = ReadRequest::from(input.read_members());
        let selected = request.select(cx, &source, may_list.as_ref())?;
        let SelectedBytes { object, version, bytes, headers, checksums } = selected;
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
