//! UntagResource: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UntagResource.html>

use api_dynamodb::{UntagResource, UntagResourceInput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::DynamoDB;
use crate::find::{Found, locate_arn};
use crate::refusal::validation;
use crate::table::TableRecord;
use crate::tags::remove;

impl Handler<UntagResource> for DynamoDB {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagResourceInput,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = locate_arn(cx, &input.resource_arn, "dynamodb:UntagResource").await?;
        Ok(Touch::new(found, access.tag_keys(input.tag_keys.iter().cloned())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagResourceInput,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut table = TableRecord::clone(found.described()?);
        if input.tag_keys.is_empty() {
            return Err(validation("Atleast one Tag Key needs to be provided as Input.").into());
        }
        remove(&mut table.tags, &input.tag_keys);
        table.save(cx)?;
        Ok(Empty {})
    }
}
