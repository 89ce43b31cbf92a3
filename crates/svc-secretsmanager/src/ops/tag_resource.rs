//! TagResource: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_TagResource.html>

use api_secretsmanager::{TagResource, TagResourceRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::replica;
use crate::tags::{add_tags, with_request_tags};

impl Handler<TagResource> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagResourceRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.secret_id, "secretsmanager:TagResource").await?;
        Ok(Touch::new(found, with_request_tags(access, &input.tags)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagResourceRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut secret = found.into_inner().changeable()?;
        add_tags(&mut secret.tags, &input.tags)?;
        secret.touch(cx.now());
        replica::save(cx, &mut secret).await?;
        Ok(Empty {})
    }
}
