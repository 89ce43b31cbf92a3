//! TagResource: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TagResource.html>

use api_dynamodb::{TagResource, TagResourceInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::DynamoDB;
use crate::find::{Found, locate_arn};
use crate::refusal::validation;
use crate::table::TableRecord;
use crate::tags::{add, pairs};

impl Handler<TagResource> for DynamoDB {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagResourceInput,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = locate_arn(cx, &input.resource_arn, "dynamodb:TagResource").await?;
        Ok(Touch::new(found, access.request_tags(pairs(&input.tags))))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagResourceInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut table = TableRecord::clone(found.described()?);
        if input.tags.is_empty() {
            return Err(validation("Atleast one Tag needs to be provided as Input.").into());
        }
        add(&mut table.tags, &input.tags)?;
        table.save(cx)?;
        Ok(Empty {})
    }
}
