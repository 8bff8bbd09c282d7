/// Petitions that a meeting be called (提议召集会议): the words of acts, events, questions and views.
package org.gongyi.contract.petition;
