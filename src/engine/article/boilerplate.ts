/**
 * Lines around a story that are the page's or the outlet's, not the story's: calls to the reader, pointers to other
 * stories, notices of rights, credits of editing.
 */

const longest = 320;

/** A line that begins like this is a pointer, wherever it stands. */
const pointers =
  /^(?:(?:(?:read|see|learn|find out|discover|explore|watch|listen|hear)(?: more| also| next| now| live| here| the full (?:story|report|article))(?: on| about| from| at| in)?[^:.]{0,40}:|(?:read|watch|listen|see|more):|(?:image|photo|picture|video|media|getty|graphic)s?(?: (?:source|caption|credit|copyright|by))?s? ?[:,]|getty images\b[^.]{0,120}$|more on this story|related topics|around the (?:web|bbc))|(?:also|more) (?:read|on this|from|in|coverage)\b[^.!?]{0,80}$|related(?: (?:stories|articles|news|coverage|posts|topics|links|content|reading|video))?(?::|$)|recommended(?: for you| stories| reading)?(?::|$)|(?:advertisement|sponsored(?: content)?|promoted|advertorial|story continues below|article continues below|continue reading|scroll to continue|skip advertisement|most (?:read|viewed|popular)|trending(?: now)?|you may (?:also )?like|editors' picks?|top stories|more stories|tags|topics|filed under|share this|follow us)\b[^.]{0,60}$)/i;

/** A short line that begins like this is a call, a notice or a credit. */
const calls =
  /^(?:share (?:your|this|it|on)|tell us|let us know|what do you think|what are your (?:thoughts|predictions|views)|have your say|join the (?:conversation|discussion|debate)|leave a (?:comment|reply)|comment(?:s are)? (?:below|closed)|comments$|post a comment|subscribe|sign up|sign in|log in|register|get (?:the|our|all the|more) [^.]{0,40}(?:newsletter|inbox|app|stories|updates)|follow (?:us|our|the|me|[A-Z@])|like us|find us|join us|download (?:the|our)|click (?:here|the|on)|tap here|visit our|support (?:our|us|independent)|donate|become a (?:member|subscriber)|stay (?:informed|tuned|up to date|connected)|don't miss|enjoy(?:ed)? (?:this|reading)|if you (?:enjoyed|liked|found this)|thank you for reading|thanks for reading|for more (?:stories|news|on this|information|updates|coverage)|have a (?:story|tip|news tip)|got a (?:story|tip|news tip)|do you have a|send (?:us|your)|contact (?:us|the (?:author|reporter|writer|newsroom))|email (?:us|the)|write to (?:us|the author)|copyright|©|\(c\) ?\d{4}|all rights reserved|this (?:article|story|report|piece|content) (?:was |is |has been |first |originally )*(?:published|appeared|republished|produced|syndicated|updated|licensed|copyright)|originally published|first published|reprinted|republished|about the authors?\b|about us|(?:additional )?reporting by|(?:writing|editing|edited|compiled|translated) by|(?:photo|image|picture|photograph|video|graphic|illustration)s?(?: credit| courtesy| by)?:|(?:photo|image|picture)s? (?:by|courtesy|credit)|getty images|file photo|the views expressed|opinions expressed|disclaimer|cookie|we use cookies|privacy policy|terms (?:of|and)|back to top|print this|save this|next article|previous article|next:|previous:|\d+ comments?$|source:)/i;

const invitation =
  /(?:in the comments(?: section)? below|in the comments section|in the comments!|join the conversation|subscribe to our|sign up (?:for|to) our|our newsletter|all rights reserved|may not be (?:published|reproduced|redistributed))/i;

/** Whether a block of the body is a pointer to other stories or an advertisement, wherever it stands. */
export function isPointer(text: string): boolean {
  return text.length <= longest && pointers.test(text);
}

/** Whether a block at the end of a body is a call to the reader, a notice or a credit. */
export function isClosingLine(text: string): boolean {
  if (text.length > longest) return false;
  const words = text.replace(/^[(\[]/, '');
  if (isPointer(text) || calls.test(words) || invitation.test(text)) return true;
  return /^(?:#{2,}|-?30-?|ends?|\(ends?\)|\*+)$/i.test(text);
}
