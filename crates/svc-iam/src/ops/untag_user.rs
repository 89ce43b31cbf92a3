//! `UntagUser`: removes tags of a user.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagUser.html>

use api_iam::UntagUserRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::UserRecord;
use wire::Empty;

use crate::entity::Lookup;
use crate::{Iam, entity, tags};

impl Handler<api_iam::UntagUser> for Iam {
    type Touches = Touch<Lookup<UserRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagUserRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = Lookup::load(cx, &input.user_name).await?;
        let access = found.access("iam:UntagUser").tag_keys(input.tag_keys.iter().cloned());
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagUserRequest,
        allowed: Allowed<Lookup<UserRecord>>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut record = allowed.into_inner().into_record()?;
        tags::take(&mut record.tags, &input.tag_keys);
        entity::save(cx, &record)?;
        Ok(Empty {})
    }
}
