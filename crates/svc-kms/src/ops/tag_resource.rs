//! TagResource: <https://docs.aws.amazon.com/kms/latest/APIReference/API_TagResource.html>

use api_kms::{TagResource, TagResourceRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kms;
use crate::access::key_access;
use crate::key::KeyRecord;
use crate::manage::save;
use crate::resolve::{Forms, find_key};
use crate::tags::{add_tags, with_request_tags};

impl Handler<TagResource> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagResourceRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        let key = find_key(cx, &input.key_id, Forms::KeyOnly, "kms:TagResource").await?.into_key();
        cx.name_resource(&key.arn(), &key.account);
        let access = with_request_tags(key_access(cx, "kms:TagResource", &key)?, &input.tags);
        Ok(Touch::new(key, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagResourceRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut key = allowed.into_inner();
        key.require_changeable()?;
        add_tags(&mut key.tags, &input.tags)?;
        save(cx, &key)?;
        Ok(Empty {})
    }
}
