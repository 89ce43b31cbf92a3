//! UntagResource: <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UntagResource.html>

use api_secretsmanager::{UntagResource, UntagResourceRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::SecretsManager;
use crate::find::{Found, find};
use crate::replica;
use crate::tags::remove_tags;

impl Handler<UntagResource> for SecretsManager {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagResourceRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.secret_id, "secretsmanager:UntagResource").await?;
        Ok(Touch::new(found, access.tag_keys(input.tag_keys.clone())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagResourceRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut secret = found.into_inner().changeable()?;
        remove_tags(&mut secret.tags, &input.tag_keys);
        secret.touch(cx.now());
        replica::save(cx, &mut secret).await?;
        Ok(Empty {})
    }
}
