//! HeadObject: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html>

use api_s3::{HeadObject, HeadObjectOutput, HeadObjectRequest};
use engine::{Allowed, Ctx, Denial, Failure, Handler, Probe, Touch, View};

use crate::S3;
use crate::object::headers::ReadRequest;
use crate::object::read::{Source, declare_read};

impl Handler<HeadObject> for S3 {
    type Touches = (Touch<Source>, Option<Probe<()>>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &HeadObjectRequest,
    ) -> Result<Self::Touches, Failure> {
        declare_read(cx, input.object_members().into(), None).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &HeadObjectRequest,
        (source, may_list): (Allowed<Source>, Option<Result<Allowed<()>, Denial>>),
    ) -> Result<HeadObjectOutput, Failure> {
        let request = ReadRequest::from(input.read_members());
        let selected = request.select(cx, &source, may_list.as_ref())?;
        if request.wants_checksums {
            selected.object.check_may_decrypt(cx).await?;
        }
        let mut output = HeadObjectOutput::default();
        output.set_shown_object(selected.headers);
        output.set_shown_encryption((&selected.version.mode).into());
        if let Some(checksums) = selected.checksums {
            output.set_shown_checksums(checksums.into());
        }
        Ok(output)
    }
}
