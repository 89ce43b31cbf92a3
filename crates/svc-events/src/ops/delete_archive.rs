//! DeleteArchive: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteArchive.html>

use api_events::{DeleteArchive, DeleteArchiveRequest, DeleteArchiveResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Events;
use crate::find_archive::{FoundArchive, find_archive};
use crate::rule::count_change;

impl Handler<DeleteArchive> for Events {
    type Touches = Touch<FoundArchive>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteArchiveRequest,
    ) -> Result<Touch<FoundArchive>, Failure> {
        let (found, access) = find_archive(cx, &input.archive_name, "events:DeleteArchive").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteArchiveRequest,
        found: Allowed<FoundArchive>,
    ) -> Result<DeleteArchiveResponse, Failure> {
        let cx = &mut cx.writer(&found);
        let archive = found.present()?;
        archive.remove(cx)?;
        count_change(cx, &archive.bus_place()).await?;
        Ok(DeleteArchiveResponse {})
    }
}
