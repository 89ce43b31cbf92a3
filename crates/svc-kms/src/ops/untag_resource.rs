//! UntagResource: <https://docs.aws.amazon.com/kms/latest/APIReference/API_UntagResource.html>

use api_kms::{UntagResource, UntagResourceRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kms;
use crate::access::key_access;
use crate::key::KeyRecord;
use crate::manage::save;
use crate::resolve::{Forms, find_key};

impl Handler<UntagResource> for Kms {
    type Touches = Touch<KeyRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagResourceRequest,
    ) -> Result<Touch<KeyRecord>, Failure> {
        let key =
            find_key(cx, &input.key_id, Forms::KeyOnly, "kms:UntagResource").await?.into_key();
        cx.name_resource(&key.arn(), &key.account);
        let access =
            key_access(cx, "kms:UntagResource", &key)?.tag_keys(input.tag_keys.iter().cloned());
        Ok(Touch::new(key, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagResourceRequest,
        allowed: Allowed<KeyRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut key = allowed.into_inner();
        key.require_changeable()?;
        for name in &input.tag_keys {
            key.tags.remove(name);
        }
        save(cx, &key)?;
        Ok(Empty {})
    }
}
