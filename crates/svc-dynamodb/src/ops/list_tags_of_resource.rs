//! ListTagsOfResource: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListTagsOfResource.html>
//!
//! All tags of a table have room in one answer.

use api_dynamodb::{ListTagsOfResource, ListTagsOfResourceInput, ListTagsOfResourceOutput, Tag};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::DynamoDB;
use crate::find::{Found, locate_arn};
use crate::refusal::validation;

impl Handler<ListTagsOfResource> for DynamoDB {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsOfResourceInput,
    ) -> Result<Touch<Found>, Failure> {
        let action = "dynamodb:ListTagsOfResource";
        let (found, access) = locate_arn(cx, &input.resource_arn, action).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &ListTagsOfResourceInput,
        found: Allowed<Found>,
    ) -> Result<ListTagsOfResourceOutput, Failure> {
        if input.next_token.is_some() {
            return Err(validation("The provided NextToken is invalid").into());
        }
        let tags = found.described()?.tags.iter();
        let tags = tags.map(|(key, value)| Tag { key: key.clone(), value: value.clone() });
        Ok(ListTagsOfResourceOutput { tags: Some(tags.collect()), next_token: None })
    }
}
